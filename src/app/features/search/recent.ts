import { keep, readKept } from "#app/ui/kept.ts";
import { parseJson } from "#base/json.ts";

const key = "bekal.searches";
const most = 8;

/** What was looked for lately and led somewhere, the last first; on this device alone. */
export function listRecent(): string[] {
  const kept = parseJson(readKept(key) ?? "");
  const list: unknown[] = Array.isArray(kept) ? kept : [];
  return list.filter((one) => typeof one === "string").slice(0, most);
}

/** Keeps what was looked for, once. */
export function keepRecent(typed: string): void {
  const text = typed.trim();
  if (text === "") return;
  const others = listRecent().filter((one) => one.toLowerCase() !== text.toLowerCase());
  keep(key, JSON.stringify([text, ...others].slice(0, most)));
}

/** Forgets all of it. */
export function forgetRecent(): void {
  keep(key, "[]");
}
