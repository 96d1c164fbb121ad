import { isRecord, ownField, parseJson } from "#base/json.ts";
import { type Budget, spend } from "./budget.ts";

/** Shorter strings of JSON hold no story. */
const minJson = 200;
/** Records of one cache: fewer are no cache. */
const minCached = 4;

/**
 * Opens what a state keeps folded, in place: strings of JSON become what they say, and a record that
 * only names another of the same cache (`{"__ref":"Paragraph:1"}`) becomes that one.
 */
export function unfold(root: unknown, budget: Budget): unknown {
  const holder = { root };
  const caches: object[] = [];
  const references: Reference[] = [];
  const open: object[] = [holder];
  const seen = new Set<object>();
  for (let next = open.pop(); next !== undefined && budget.nodes > 0; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    budget.nodes -= 1;
    if (isCache(next)) caches.push(next);
    for (const [key, value] of Object.entries(next)) {
      const child = typeof value === "string" ? parseFolded(value, budget) : value;
      if (typeof child !== "object" || child === null) continue;
      const id = referredId(child);
      if (id === undefined) open.push(child);
      else references.push({ holder: next, key, id });
      if (child !== value) put(next, key, child);
    }
  }
  for (const reference of references) follow(reference, caches);
  return holder.root;
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
