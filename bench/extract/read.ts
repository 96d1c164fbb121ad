import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isRecord, parseJson } from "#base/json.ts";
import type { Truth } from "./page.ts";

/** A file's JSON object; empty when it holds anything else. */
export function readRecord(file: string): Record<string, unknown> {
  return toRecord(parseJson(readFileSync(file, "utf8")));
}

/** A compressed page as text. */
export function readGzip(file: string): string {
  return gunzipSync(readFileSync(file)).toString("utf8");
}

/** An object as it is, anything else as an empty one. */
export function toRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** Text as it is, anything else as none. */
export function toText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The strings of a list. */
export function toTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

type Fields = Pick<Truth, "title" | "authors" | "published">;

/** The fields with anything in them: a truth leaves out what nobody wrote down. */
export function stated({ title, authors, published }: Required<Fields>): Fields {
  return {
    ...(title !== "" && { title }),
    ...(authors.length > 0 && { authors }),
    ...(published !== "" && { published }),
  };
}
