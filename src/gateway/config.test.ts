import { resolve } from "node:path";
import { expect, it } from "vitest";
import { readConfig } from "./config.ts";

it("needs no setting at all", () => {
  expect(readConfig({})).toMatchObject({
    host: "127.0.0.1",
    port: 8710,
    dataFolder: resolve("data"),
    appFolder: resolve("dist"),
    allowPrivate: [],
    nat64: false,
    cacheMemoryBytes: 64 * 1024 * 1024,
    cacheDiskBytes: 512 * 1024 * 1024,
    trustedProxies: [],
    corsOrigins: [],
    storiesPerMinute: 60,
  });
});

it("takes an empty value as absent, as compose files write it", () => {
  expect(readConfig({ PORT: "", HOST: "", BEKAL_DATA: "" }).port).toBe(8710);
});

it("reads lists, trimmed and lower-cased", () => {
  const config = readConfig({
    BEKAL_ALLOW_PRIVATE: "127.0.0.1:8080, Wiki.Local:80 ,[::1]:9",
    BEKAL_TRUST_PROXY: "127.0.0.1,0:0::1",
    BEKAL_CORS_ORIGINS: "https://read.example.org",
  });

  expect(config.allowPrivate).toEqual(["127.0.0.1:8080", "wiki.local:80", "[::1]:9"]);
  expect(config.trustedProxies).toEqual(["127.0.0.1", "::1"]);
  expect(config.corsOrigins).toEqual(["https://read.example.org"]);
});

it.each([
  ["PORT", "80a", "65535"],
  ["PORT", "65536", "65535"],
  ["PORT", "-1", "65535"],
  ["HOST", "http://x", "without a port"],
  ["BEKAL_ALLOW_PRIVATE", "127.0.0.1", "host:port"],
  ["BEKAL_ALLOW_PRIVATE", "10.0.0.0/8:80", "host:port"],
  ["BEKAL_ALLOW_PRIVATE", "*:80", "host:port"],
  ["BEKAL_TRUST_PROXY", "proxy", "IP addresses"],
  ["BEKAL_CORS_ORIGINS", "*", "origins"],
  ["BEKAL_CORS_ORIGINS", "https://a.example/", "origins"],
  ["BEKAL_NAT64", "yes", "1 (on) or 0 (off)"],
  ["BEKAL_CACHE_MEMORY_MB", "0", "whole number from 1"],
  ["BEKAL_USER_AGENT", "two\nlines", "ASCII"],
])("refuses %s=%j and says what is allowed", (name, value, allowed) => {
  expect(() => readConfig({ [name]: value })).toThrow(allowed);
  expect(() => readConfig({ [name]: value })).toThrow(`${name} is ${JSON.stringify(value)}`);
});
