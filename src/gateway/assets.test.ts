import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import { afterEach, expect, it } from "vitest";
import { createAssetRoute } from "./asset-route.ts";
import { readAssets } from "./assets.ts";
import type { GatewayEnv } from "./client-address.ts";

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function aBuild(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bekal-app-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

const OLD_HASH = createHash("sha256").update("old").digest("base64");
const build = {
  "index.html": "<!doctype html><title>Bekal</title>",
  "index.html.br": "index in brotli",
  "index.html.gz": "index in gzip",
  "assets/main-NEW.js": "new",
  "assets/main-NEW.js.br": "new in brotli",
  "assets/main-NEW.js.1.dcb": "from old to new",
  "assets/main-OLD.js": "old",
  "service-worker.js": "worker",
  "manifest.webmanifest": "{}",
  "icons/icon.png": "picture",
  ".hidden": "secret",
  "csp.json": JSON.stringify({ scriptHashes: ["sha256-AAAA"], styleHashes: ["sha256-BBBB="] }),
  "dictionaries.json": JSON.stringify({
    "/assets/main-NEW.js": {
      useAsDictionary: 'match="/assets/main-*.js"',
      deltas: { [OLD_HASH]: "/assets/main-NEW.js.1.dcb" },
    },
  }),
};

async function anApp(files: Record<string, string> = build, secure = false) {
  const assets = await readAssets(await aBuild(files));
  if (assets === undefined) throw new Error("no app");
  return new Hono<GatewayEnv>().get(
    "*",
    createAssetRoute(assets, () => secure),
  );
}

it("answers every screen with the app's page, to be asked for anew each time", async () => {
  const app = await anApp();
  for (const path of [
    "/",
    "/library?show=all",
    "/read?story=x",
    "/save",
    "/settings",
    "/share?url=x",
  ]) {
    const response = await app.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(await response.text()).toBe(build["index.html"]);
  }
});

it.each([
  ["/assets/main-OLD.js", "public, max-age=31536000, immutable", "text/javascript; charset=utf-8"],
  ["/service-worker.js", "max-age=86400", "text/javascript; charset=utf-8"],
  ["/manifest.webmanifest", "no-cache", "application/manifest+json"],
  ["/icons/icon.png", "public, max-age=86400", "image/png"],
])("sends %s with %s as %s", async (path, cacheControl, contentType) => {
  const response = await (await anApp()).request(path);

  expect(response.headers.get("cache-control")).toBe(cacheControl);
  expect(response.headers.get("content-type")).toBe(contentType);
  expect(response.headers.get("content-length")).toBe(String((await response.text()).length));
});

it("tells who already has a file that it did not change", async () => {
  const app = await anApp();
  const etag = (await app.request("/")).headers.get("etag") ?? "";
  const again = await app.request("/", { headers: { "if-none-match": `W/"x", ${etag}` } });

  expect(again.status).toBe(304);
  expect(again.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await again.text()).toBe("");
});

it("sends what the build compressed, by the client's wish", async () => {
  const app = await anApp();
  const send = (path: string, accepted: string) =>
    app.request(path, { headers: { "accept-encoding": accepted } });

  const brotli = await send("/", "gzip, deflate, br, zstd");
  expect(brotli.headers.get("content-encoding")).toBe("br");
  expect(brotli.headers.get("vary")).toBe("Accept-Encoding");
  expect(await brotli.text()).toBe("index in brotli");
  expect(await (await send("/", "br;q=0.1, gzip")).text()).toBe("index in gzip");
  expect(await (await send("/", "br;q=0")).text()).toBe(build["index.html"]);
  expect(await (await send("/assets/main-OLD.js", "br")).text()).toBe("old");
});

it("sends only the difference to a browser that kept the older file", async () => {
  const app = await anApp();
  const send = (headers: Record<string, string>) => app.request("/assets/main-NEW.js", { headers });
  const accepted = { "accept-encoding": "gzip, br, zstd, dcb" };

  const delta = await send({ ...accepted, "available-dictionary": `:${OLD_HASH}:` });
  expect(delta.headers.get("content-encoding")).toBe("dcb");
  expect(delta.headers.get("vary")).toBe("Accept-Encoding, Available-Dictionary");
  expect(delta.headers.get("use-as-dictionary")).toBe('match="/assets/main-*.js"');
  expect(await delta.text()).toBe("from old to new");

  const other = `:${createHash("sha256").update("other").digest("base64")}:`;
  for (const headers of [
    { ...accepted, "available-dictionary": other },
    { ...accepted, "available-dictionary": "nonsense" },
    { "accept-encoding": "br", "available-dictionary": `:${OLD_HASH}:` },
  ]) {
    const whole = await send(headers);
    expect(whole.headers.get("content-encoding")).toBe("br");
    expect(whole.headers.get("vary")).toBe("Accept-Encoding, Available-Dictionary");
  }
});

it.each([
  "/nothing",
  "/assets/nothing.js",
  "/library/picture/abc",
  "/csp.json",
  "/dictionaries.json",
  "/.hidden",
  "/index.html.br",
  "/assets/../../package.json",
  "/assets/%2e%2e/%2e%2e/package.json",
  "/constructor",
])("has a small page that says no for %s", async (path) => {
  const response = await (await anApp()).request(path);

  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toContain("This page does not exist.");
});

it("lets a page run nothing but the app's own code, and talk to nobody else", async () => {
  const { headers } = await (await anApp()).request("/");
  const csp = headers.get("content-security-policy")?.split("; ");

  expect(csp).toContain("script-src 'self' 'sha256-AAAA'");
  expect(csp).toContain("style-src 'self' 'sha256-BBBB='");
  expect(csp).toContain("frame-ancestors 'none'");
  expect(csp).toContain("require-trusted-types-for 'script'");
  expect(csp).toContain("trusted-types bekal-url");
  expect(Object.fromEntries(headers)).toMatchObject({
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  });
  expect(headers.has("strict-transport-security")).toBe(false);
});

it("asks for HTTPS to be kept where HTTPS is", async () => {
  const response = await (await anApp(build, true)).request("/");

  expect(response.headers.get("strict-transport-security")).toContain("max-age=63072000");
});

it("refuses hashes that would open the policy", async () => {
  const csp = JSON.stringify({ scriptHashes: ["sha256-AAAA' 'unsafe-inline"], styleHashes: [] });
  const folder = await aBuild({ ...build, "csp.json": csp });

  await expect(readAssets(folder)).rejects.toThrow("csp.json holds no list of hashes");
});

it("knows a folder without an app", async () => {
  expect(await readAssets(await aBuild({ "readme.txt": "x" }))).toBeUndefined();
  expect(await readAssets("/nowhere/at/all")).toBeUndefined();
});
