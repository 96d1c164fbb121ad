import { parseJson } from "#base/json.ts";
import type { Budget } from "./budget.ts";
import { CodeReader } from "./code.ts";
import { Cursor } from "./cursor.ts";

/** Where a value may begin in code: after a sign that gives it away, and with one that opens it. */
const valueStart = /(?:[=(:?|]|\breturn)\s*(?=[[{]|\(function\b|JSON\.parse\(|Object\.|["'`][[{])/g;
/** Shorter values hold no story. */
const minChars = 300;
const nameChars = 40;

/**
 * The values that code assigns, passes or returns: `window.__STATE__ = {…}`, `start({data: […]})`.
 * What cannot be read as data is gone over; each try is paid from the budget, so it ends.
 */
export function readCode(text: string, budget: Budget): { name: string; value: unknown }[] {
  const found: { name: string; value: unknown }[] = [];
  const pattern = new RegExp(valueStart);
  for (let start = pattern.exec(text); start && budget.chars > 0; start = pattern.exec(text)) {
    const from = pattern.lastIndex;
    const cursor = new Cursor(text, from, budget);
    const value = new CodeReader(cursor).read();
    if (cursor.isBroken) continue;
    pattern.lastIndex = cursor.at;
    if (cursor.at - from < minChars) continue;
    const data = typeof value === "string" ? parseJson(value) : value;
    if (typeof data === "object") found.push({ name: nameBefore(text, start.index), value: data });
  }
  return found;
}

/** What the value is given to: `window.__STATE__`. */
function nameBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - nameChars), at).trimEnd();
  return /[\w$.]*$/.exec(before)?.[0] ?? "";
}
