import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { isRecord, parseJson } from "#base/json.ts";
import type { RawDocument } from "#extraction/documents/read-document.ts";
import { readConfig } from "#gateway/config.ts";
import { createFetcher } from "#gateway/fetch/fetch-page.ts";
import { type ExtractOptions, isWeb } from "./options.ts";
import { Told } from "./told.ts";

/** A page or file, and a word on its address when nobody stated it. */
export interface LoadedSource extends RawDocument {
  remark?: string;
}

const fetchTimeoutMs = 20_000;

/** Fetches the address, or reads the file. @throws Told, and BekalError as the fetcher does */
export function loadSource(options: ExtractOptions): Promise<LoadedSource> {
  return isWeb(options.from) ? fetchSource(options.from) : readSource(options);
}

/** Through the gateway's own guard, with its settings. */
async function fetchSource(url: string): Promise<LoadedSource> {
  const { allowPrivate, nat64, userAgent } = readConfig(process.env);
  const fetcher = createFetcher({ allowPrivate, nat64, userAgent });
  try {
    const signal = AbortSignal.timeout(fetchTimeoutMs);
    const page = await fetcher.fetchPage(url, { signal });
    const { bytes, statedType } = page;
    return { bytes, url: page.url, ...(statedType !== undefined && { statedType }) };
  } finally {
    await fetcher.close();
  }
}

async function readSource({ from, url }: ExtractOptions): Promise<LoadedSource> {
  const bytes = await readFile(from).catch((cause: unknown) => {
    throw new Told(explain(from, cause), { cause });
  });
  const fileName = basename(from).replace(/\.gz$/, "");
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const file = { bytes: isPacked ? gunzipSync(bytes) : bytes, fileName };
  if (url !== undefined) return { ...file, url };
  const stated = await urlOfCase(from);
  if (stated !== undefined) return { ...file, url: stated };
  const made = `https://file.example/${encodeURIComponent(fileName)}`;
  return { ...file, url: made, remark: "made up; --url ADDRESS names the page's own" };
}

function explain(file: string, cause: unknown): string {
  const code = isRecord(cause) ? cause["code"] : undefined;
  if (code === "EISDIR") return `${file} is a folder.`;
  if (code === "ENOENT")
    return `There is no file ${file}. An address begins with https:// or http://.`;
  return `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
}

/** The address that a case of tests/corpus states beside its page. */
async function urlOfCase(file: string): Promise<string | undefined> {
  const beside = join(dirname(file), "expected.json");
  const text = await readFile(beside, "utf8").catch(() => "");
  const expected = parseJson(text);
  const url = isRecord(expected) ? expected["url"] : undefined;
  return typeof url === "string" && isWeb(url) ? url : undefined;
}
