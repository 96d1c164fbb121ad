import { isRecord } from "#base/json.ts";

const numbered = /^_(\d{1,6})$/;
/** What the first entry of such a list may say of itself. */
const wrappers: ReadonlySet<string> = new Set(["Reactive", "ShallowReactive", "Ref", "ShallowRef"]);

/**
 * Puts a state together that is written as one flat list where each field is an index into it, as Nuxt
 * does (`__NUXT_DATA__`) and React Router, which names keys so, too (`{"_1":2}`). Each entry is made
 * once: a state that holds itself ends. Undefined when the value is no such list.
 */
export function resolveIndexed(flat: unknown): unknown {
  if (!Array.isArray(flat) || flat.length < 2 || !isIndexed(flat[0])) return undefined;
  const made = new Map<number, unknown>();
  const open: (() => void)[] = [];
  const resolve = (index: unknown): unknown => {
    if (typeof index !== "number" || !(index in flat)) return undefined;
    if (made.has(index)) return made.get(index);
    const entry: unknown = flat[index];
    if (typeof entry !== "object" || entry === null) return entry;
    const value = Array.isArray(entry) ? [] : {};
    made.set(index, value);
    open.push(() => {
      if (Array.isArray(value)) for (const part of partsOf(entry)) value.push(resolve(part));
      else
        for (const [key, part] of Object.entries(entry))
          put(value, nameOf(key, flat), resolve(part));
    });
    return value;
  };
  const root = resolve(0);
  // Not by recursion: a list may be as deep as it is long.
  for (let next = open.pop(); next !== undefined; next = open.pop()) next();
  return root;
}

/** `["ShallowReactive", 1]`, or `{"_1": 2}`. */
function isIndexed(first: unknown): boolean {
  if (Array.isArray(first))
    return typeof first[0] === "string" && wrappers.has(first[0]) && typeof first[1] === "number";
  const fields = isRecord(first) ? Object.entries(first) : [];
  return (
    fields.length > 0 && fields.every(([key, at]) => numbered.test(key) && Number.isInteger(at))
  );
}

/** A list that begins with a word is a wrapper around the rest. */
function partsOf(entry: object): unknown[] {
  const parts: unknown[] = Object.values(entry);
  return typeof parts[0] === "string" ? parts.slice(1) : parts;
}

/** `_12` is the name that stands at 12. */
function nameOf(key: string, flat: readonly unknown[]): string {
  const index = numbered.exec(key)?.[1];
  const name = index === undefined ? key : flat[Number(index)];
  return typeof name === "string" ? name : key;
}

/** An own field, also when it is called `__proto__`. */
function put(fields: object, key: string, value: unknown): void {
  Object.defineProperty(fields, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
