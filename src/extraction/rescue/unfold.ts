import { isRecord, ownField, parseJson } from "#base/json.ts";
import { type Budget, spend } from "./budget.ts";

/** Shorter strings of JSON hold no story. */
const minJson = 200;
/** Records of one cache: fewer are no cache. */
const minCached = 4;
const maxCaches = 20;

/**
 * Opens what a state keeps folded, in place: strings of JSON become what they say, and a record that
 * only names another of the same cache (`{"__ref":"Paragraph:1"}`) becomes that one. Undefined when it
 * holds more values than may be read.
 */
export function unfold(root: unknown, budget: Budget): unknown {
  const holder = { root };
  const work: Unfolding = { open: [holder], seen: new Set(), caches: [], references: [] };
  for (let next = work.open.pop(); next !== undefined; next = work.open.pop()) {
    if (work.seen.has(next)) continue;
    work.seen.add(next);
    budget.values -= 1 + (Array.isArray(next) ? next.length : 0);
    // Before a list's places are named: that alone costs as much as to go through them.
    if (budget.values < 0) return undefined;
    if (work.caches.length < maxCaches && isCache(next)) work.caches.push(next);
    openFields(next, work, budget);
  }
  for (const reference of work.references) follow(reference, work.caches);
  return holder.root;
}

interface Unfolding {
  open: object[];
  seen: Set<object>;
  caches: object[];
  references: Reference[];
}

function openFields(holder: object, { open, references }: Unfolding, budget: Budget): void {
  const fields = Object.entries(holder);
  if (!Array.isArray(holder)) budget.values -= fields.length;
  for (const [key, value] of fields) {
    const child: unknown = typeof value === "string" ? parseFolded(value, budget) : value;
    if (typeof child !== "object" || child === null) continue;
    const id = referredId(child);
    if (id === undefined) open.push(child);
    else references.push({ holder, key, id });
    if (child !== value) put(holder, key, child);
  }
}

interface Reference {
  holder: object;
  key: string;
  id: string;
}

function parseFolded(text: string, budget: Budget): unknown {
  if (text.length < minJson || !/^\s*(?:\{\s*"|\[\s*["[{])/.test(text)) return undefined;
  return spend(budget, text.length) ? parseJson(text) : undefined;
}

/** A record of records that each say their type: Apollo's way to keep what it has fetched. */
function isCache(value: object): boolean {
  if (Array.isArray(value)) return false;
  const typed = Object.values(value).filter((one) => isRecord(one) && "__typename" in one);
  return typed.length >= minCached;
}

function referredId(value: object): string | undefined {
  const id = ownField(value, "__ref");
  if (typeof id === "string") return id;
  const old = ownField(value, "type") === "id" ? ownField(value, "id") : undefined;
  return typeof old === "string" ? old : undefined;
}

function follow({ holder, key, id }: Reference, caches: readonly object[]): void {
  const target = caches.map((cache) => ownField(cache, id)).find((one) => one !== undefined);
  if (target !== undefined) put(holder, key, target);
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
