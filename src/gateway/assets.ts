import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { parseJson } from "#base/json.ts";
import { type Dictionary, parseDictionaries } from "./dictionaries.ts";
import { createPageHeaders, parseInlineHashes } from "./page-headers.ts";

/** One file of the built app, whole in memory: the app is a few hundred kilobytes. */
export interface Asset {
  bytes: Uint8Array;
  contentType: string;
  cacheControl: string;
  /** SHA-256, without quotes. */
  hash: string;
  br?: Uint8Array;
  gzip?: Uint8Array;
  dictionary?: Dictionary;
  /** Differences to older builds, by the hash of the older file. */
  deltas: Map<string, Uint8Array>;
}

/** The built app: its files by path, and the headers that all of them are sent with. */
export interface Assets {
  byPath: Map<string, Asset>;
  headers: HeadersInit;
}

/**
 * Browsers look past their cache for the service worker after a day by themselves; until then a
 * start that asked for it would spend the reader's money (docs/service-worker.md).
 */
const SERVICE_WORKER_CACHE = "max-age=86400";
const HASHED_CACHE = "public, max-age=31536000, immutable";
const REVALIDATED_CACHE = "no-cache";
const PLAIN_CACHE = "public, max-age=86400";

/** The addresses of the app's screens: all of them are index.html. */
export const appRoutes = [
  "/",
  "/library",
  "/read",
  "/save",
  "/settings",
  "/settings/data",
  "/settings/storage",
  "/trips",
  "/trips/edit",
  "/pack",
  "/highlights",
  "/glossary",
  "/tags",
  "/removed",
  "/statistics",
  "/help",
  "/share",
  "/welcome",
];

const contentTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
};

/** Notes of the build to the gateway; not for readers. */
const privateFiles = new Set(["/csp.json", "/dictionaries.json"]);

/**
 * Reads the built app; undefined when the folder holds none.
 * @throws Error when `csp.json` holds something else than hashes
 */
export async function readAssets(folder: string): Promise<Assets | undefined> {
  const files = await readFiles(folder);
  if (!files.has("/index.html")) return undefined;
  const note = (path: string) => parseJson(new TextDecoder().decode(files.get(path)));
  const inline = files.has("/csp.json")
    ? parseInlineHashes(note("/csp.json"))
    : { scriptHashes: [], styleHashes: [] };
  if (inline === undefined) throw new Error(`${join(folder, "csp.json")} holds no list of hashes.`);
  const dictionaries = parseDictionaries(note("/dictionaries.json"));
  const byPath = new Map<string, Asset>();
  for (const path of files.keys()) {
    const asset = privateFiles.has(path) ? undefined : toAsset(path, files, dictionaries.get(path));
    if (asset !== undefined) byPath.set(path, asset);
  }
  return { byPath, headers: createPageHeaders(inline) };
}

/** Every file under the folder by its path on the web; hidden ones are left out. */
async function readFiles(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const file of found) {
    const path = join(file.parentPath, file.name);
    const webPath = `/${relative(folder, path).split(sep).join("/")}`;
    if (!file.isFile() || webPath.includes("/.")) continue;
    files.set(webPath, await readFile(path));
  }
  return files;
}

/** The asset at a path; undefined for the compressed siblings of others. */
function toAsset(
  path: string,
  files: Map<string, Buffer>,
  dictionary: Dictionary | undefined,
): Asset | undefined {
  const bytes = files.get(path);
  const contentType = contentTypes[extname(path)];
  if (bytes === undefined || contentType === undefined) return undefined;
  const br = files.get(`${path}.br`);
  const gzip = files.get(`${path}.gz`);
  const deltas = new Map<string, Uint8Array>();
  for (const [hash, deltaPath] of dictionary?.deltas ?? []) {
    const delta = files.get(deltaPath);
    if (delta !== undefined) deltas.set(hash, delta);
  }
  return {
    bytes,
    contentType,
    cacheControl: cacheControlOf(path),
    hash: createHash("sha256").update(bytes).digest("base64url"),
    ...(br && { br }),
    ...(gzip && { gzip }),
    ...(dictionary && { dictionary }),
    deltas,
  };
}

function cacheControlOf(path: string): string {
  if (path === "/service-worker.js") return SERVICE_WORKER_CACHE;
  if (path.startsWith("/assets/")) return HASHED_CACHE;
  return /\.(?:html|webmanifest|json|js)$/.test(path) ? REVALIDATED_CACHE : PLAIN_CACHE;
}
