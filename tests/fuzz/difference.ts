import { isRecord } from "#base/json.ts";

const shown = 160;

/** Where two values of JSON first differ, and how; undefined when they do not. */
export function firstDifference(before: unknown, after: unknown, path = ""): string | undefined {
  if (Object.is(before, after)) return undefined;
  const [inBefore, inAfter] = [membersOf(before), membersOf(after)];
  if (
    inBefore === undefined ||
    inAfter === undefined ||
    Array.isArray(before) !== Array.isArray(after)
  )
    return `${path} from ${show(before, after)} to ${show(after, before)}`;
  for (const key of new Set([...inBefore.keys(), ...inAfter.keys()])) {
    const found = firstDifference(inBefore.get(key), inAfter.get(key), `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The members of an object or list; undefined for a plain value. An absent member equals an undefined one. */
function membersOf(value: unknown): Map<string, unknown> | undefined {
  const isHolder = Array.isArray(value) || isRecord(value);
  return isHolder ? new Map(Object.entries(value)) : undefined;
}

/** Of long texts only what follows their common beginning. */
function show(value: unknown, other: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  const same = sharedStart(text, JSON.stringify(other) ?? "");
  const from = same > shown / 2 ? same - shown / 4 : 0;
  const part = text.slice(from, from + shown);
  return `${from > 0 ? "…" : ""}${part}${from + shown < text.length ? "…" : ""}`;
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
