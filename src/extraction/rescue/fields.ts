import { isRecord } from "#base/json.ts";
import { collapse } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";

/** A record of a page's state. */
export type Fields = Record<string, unknown>;

/** What wraps a field's text. */
const wrapped = ["rendered", "value", "text", "plain", "raw", "basic"];
const longestLine = 2000;
const maxDepth = 3;

/** The first of the fields that holds something. */
export function firstField(fields: Fields, names: readonly string[]): unknown {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (value !== undefined && value !== null && value !== "") return value;
  }
  return undefined;
}

/** Records in which editors keep the fields of a block. */
const bags = [
  "data",
  "attrs",
  "attributes",
  "fields",
  "props",
  "primary",
  "settings",
  "value",
  "params",
];

/** A block, and the records it keeps its fields in. */
export function holdersOf(fields: Fields): Fields[] {
  const held = bags.map((name) => (Object.hasOwn(fields, name) ? fields[name] : undefined));
  return [fields, ...held.filter(isRecord)];
}

/** The first of the fields that holds something, in a block or in a record it keeps its fields in. */
export function findField(fields: Fields, names: readonly string[]): unknown {
  for (const holder of holdersOf(fields)) {
    const value = firstField(holder, names);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A field as one line of text, out of what wraps it: `{rendered: "…"}`, `[{text: "…"}]`. */
export function lineIn(value: unknown, depth = 0): string | undefined {
  if (depth > maxDepth) return undefined;
  if (typeof value === "string") {
    const line = collapse(
      decodeEntities(value.slice(0, longestLine).replaceAll(/<[^<>]{0,200}>/g, " ")),
    );
    return line === "" ? undefined : line;
  }
  if (Array.isArray(value)) {
    const lines = value.slice(0, 20).flatMap((one) => lineIn(one, depth + 1) ?? []);
    return lines.length > 0 ? lines.join(" ") : undefined;
  }
  return isRecord(value) ? lineIn(firstField(value, wrapped), depth + 1) : undefined;
}

/** Every field of a record or place of a list, under its name. */
export function childrenOf(value: unknown): [key: string, child: unknown][] {
  if (Array.isArray(value)) return value.map((child: unknown, at) => [String(at), child]);
  return isRecord(value) ? Object.entries(value) : [];
}
