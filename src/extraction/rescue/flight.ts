import { isRecord, ownField, parseJson } from "#base/json.ts";
import type { Budget } from "./budget.ts";

const rowStart = /([\da-f]*):/y;
const textStart = /T([\da-f]{1,6}),/y;
const reference = /^\$[LQWB@]?([\da-f]+)((?::[^:]+)*)$/;
/** Where an element's parts stand in its list `["$", type, key, props]`. */
const elementParts: ReadonlyMap<string, number> = new Map([
  ["type", 1],
  ["key", 2],
  ["props", 3],
]);

/** What server components send, by the id of its line. */
export type Rows = ReadonlyMap<string, unknown>;

/**
 * Reads the stream that Next's app router writes into its page: lines `id:json`, where a long text
 * states its length in bytes and may hold line breaks (`id:T1f,…`). What points to another line
 * (`"$1f"`, `"$L1f"`, `"$1f:props:children"`) is replaced by it, so a value may hold itself.
 */
export function readFlight(stream: string, budget: Budget): Rows {
  const rows = readRows(stream);
  const open: unknown[] = [...rows.values()];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next !== undefined && budget.nodes > 0; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    budget.nodes -= 1;
    if (Array.isArray(next)) linkList(next, rows);
    else if (isRecord(next)) linkFields(next, rows);
    else continue;
    for (const child of Object.values(next))
      if (typeof child === "object" && child !== null) open.push(child);
  }
  return rows;
}

function readRows(stream: string): Map<string, unknown> {
  const rows = new Map<string, unknown>();
  let at = 0;
  while (at < stream.length) {
    rowStart.lastIndex = at;
    const start = rowStart.exec(stream);
    const from = at + (start?.[0].length ?? 0);
    textStart.lastIndex = from;
    const text = start === null ? null : textStart.exec(stream);
    if (text === null) {
      const line = stream.indexOf("\n", from);
      const end = line === -1 ? stream.length : line;
      keep(rows, start?.[1] ?? "", stream.slice(from, end));
      at = end + 1;
    } else {
      const begin = from + text[0].length;
      at = endOfBytes(stream, begin, Number.parseInt(text[1] ?? "0", 16));
      rows.set(start?.[1] ?? "", stream.slice(begin, at));
    }
  }
  return rows;
}

/** Modules, hints and errors begin with a letter: only data is kept. */
function keep(rows: Map<string, unknown>, id: string, line: string): void {
  if (id === "" || !/^["[{]/.test(line)) return;
  const value = parseJson(line);
  if (value !== undefined) rows.set(id, value);
}

/** Where a text ends that has this many bytes in UTF-8. */
function endOfBytes(text: string, from: number, bytes: number): number {
  let left = bytes;
  let at = from;
  while (left > 0 && at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    left -= bytesOf(code);
    at += code > 0xff_ff ? 2 : 1;
  }
  return at;
}

function bytesOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code > 0xff_ff ? 4 : 3;
}

function linkList(list: unknown[], rows: Rows): void {
  // An element's first places name what it is, and may look like a reference.
  const from = list[0] === "$" ? 3 : 0;
  for (let at = from; at < list.length; at += 1) list[at] = resolve(list[at], rows);
}

function linkFields(fields: Record<string, unknown>, rows: Rows): void {
  for (const [key, value] of Object.entries(fields))
    if (typeof value === "string" && value.startsWith("$") && key !== "__proto__")
      fields[key] = resolve(value, rows);
}

function resolve(value: unknown, rows: Rows): unknown {
  if (typeof value !== "string" || !value.startsWith("$")) return value;
  if (value.startsWith("$$")) return value.slice(1);
  if (value.startsWith("$D")) return value.slice(2);
  const [, id = "", path = ""] = reference.exec(value) ?? [];
  if (id === "") return undefined;
  let found = rows.get(id);
  for (const key of path.split(":").slice(1)) found = step(found, key);
  return found;
}

function step(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return ownField(value, key);
  const at = value[0] === "$" ? elementParts.get(key) : undefined;
  return value[at ?? Number(key)];
}
