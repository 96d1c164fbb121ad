import { globSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isRecord } from "#base/json.ts";

/** What the build must know of a language that is one file. */
export interface FurtherLanguage {
  code: string;
  name: string;
  /** Whose first frame is painted while its words travel. */
  fallback: string;
}

/** Looks which languages lie in `src/i18n/languages`. */
export async function listFurtherLanguages(): Promise<FurtherLanguage[]> {
  const paths = globSync("src/i18n/languages/*.ts").toSorted();
  return Promise.all(paths.map(readLanguage));
}

async function readLanguage(path: string): Promise<FurtherLanguage> {
  const file: unknown = await import(pathToFileURL(resolve(path)).href);
  const words = isRecord(file) && isRecord(file["default"]) ? file["default"] : {};
  const { code, name, fallback } = words;
  if (typeof code !== "string" || typeof name !== "string" || typeof fallback !== "string") {
    throw new Error(`${path} does not say its code, name and fallback.`);
  }
  if (code !== basename(path, ".ts")) throw new Error(`${path} is not named by its code, ${code}.`);
  return { code, name, fallback };
}
