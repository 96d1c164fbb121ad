import { isIP } from "node:net";
import { resolve } from "node:path";
import ipaddr from "ipaddr.js";
import { ConfigError, type Environment, readFlag, readList, readNumber } from "./config-values.ts";

/** Everything the operator may set. Read once at start, never again. */
export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Folder of the cache and the secret. */
  dataFolder: string;
  /** Folder of the built app. */
  appFolder: string;
  /** Exact `host:port` pairs that the address judge lets through. */
  allowPrivate: string[];
  nat64: boolean;
  userAgent: string;
  cacheMemoryBytes: number;
  cacheDiskBytes: number;
  /** Addresses of proxies whose `X-Forwarded-*` headers are believed. */
  trustedProxies: string[];
  /** Origins of other sites that may read the API. */
  corsOrigins: string[];
  storiesPerMinute: number;
  picturesPerMinute: number;
  /** How long a new article waits for what its pictures weigh; 0 never waits. */
  pictureWaitMs: number;
}

const MEBIBYTE = 1024 * 1024;
const DEFAULT_USER_AGENT = "Bekal/0.1 (reader's gateway; fetches a page when a person saves it)";

/**
 * Reads the environment, an empty value counting as absent.
 * @throws ConfigError naming the variable, its value and what is allowed
 */
export function readConfig(env: Environment): Config {
  const megabytes = { min: 1, max: 1_048_576 };
  const perMinute = { min: 1, max: 1_000_000 };
  return {
    host: readHost(env),
    port: readNumber(env, "PORT", { fallback: 8710, min: 0, max: 65_535 }),
    dataFolder: resolve(env["BEKAL_DATA"] || "./data"),
    appFolder: resolve(env["BEKAL_APP"] || "./dist"),
    allowPrivate: readList(env, "BEKAL_ALLOW_PRIVATE", {
      allowed: "exact host:port pairs such as 127.0.0.1:8080, divided by commas",
      parse: parseHostPort,
    }),
    nat64: readFlag(env, "BEKAL_NAT64"),
    userAgent: readUserAgent(env),
    cacheMemoryBytes:
      MEBIBYTE * readNumber(env, "BEKAL_CACHE_MEMORY_MB", { fallback: 64, ...megabytes }),
    cacheDiskBytes:
      MEBIBYTE * readNumber(env, "BEKAL_CACHE_DISK_MB", { fallback: 512, ...megabytes }),
    trustedProxies: readList(env, "BEKAL_TRUST_PROXY", {
      allowed: "IP addresses of your proxies, divided by commas",
      // As addresses of clients are written, so that one way to write it finds the other.
      parse: (value) => (isIP(value) > 0 ? ipaddr.process(value).toString() : undefined),
    }),
    corsOrigins: readList(env, "BEKAL_CORS_ORIGINS", {
      allowed: "origins such as https://read.example.org, divided by commas",
      parse: parseOrigin,
    }),
    storiesPerMinute: readNumber(env, "BEKAL_RATE_STORIES_PER_MINUTE", {
      fallback: 60,
      ...perMinute,
    }),
    picturesPerMinute: readNumber(env, "BEKAL_RATE_PICTURES_PER_MINUTE", {
      fallback: 600,
      ...perMinute,
    }),
    pictureWaitMs: readNumber(env, "BEKAL_PICTURE_WAIT_MS", { fallback: 800, min: 0, max: 5000 }),
  };
}

function readHost(env: Environment): string {
  const host = env["HOST"] || "127.0.0.1";
  if (isIP(host) > 0 || /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(host)) return host;
  throw new ConfigError("HOST", host, "an IP address or a host name, without a port");
}

function readUserAgent(env: Environment): string {
  const value = env["BEKAL_USER_AGENT"] || DEFAULT_USER_AGENT;
  if (/^[\x20-\x7e]{1,256}$/.test(value)) return value;
  throw new ConfigError("BEKAL_USER_AGENT", value, "1 to 256 printable ASCII characters");
}

function parseHostPort(value: string): string | undefined {
  const match = /^(?<host>\[[\da-f:.]+\]|[a-z\d.-]+):(?<port>\d{1,5})$/i.exec(value);
  const host = match?.groups?.["host"]?.toLowerCase();
  const port = Number(match?.groups?.["port"]);
  return host !== undefined && port >= 1 && port <= 65_535 ? `${host}:${port}` : undefined;
}

function parseOrigin(value: string): string | undefined {
  const url = URL.parse(value);
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  return isWeb && url.origin === value ? value : undefined;
}
