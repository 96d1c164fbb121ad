import { MAX_URL_LENGTH, MOST_ASKED } from "./paths.ts";

/** Longest body of a `POST`, in bytes. */
export const MOST_ASKED_BYTES = 16 * 1024;

/** The first of the asks that one request may carry, by their number and their bytes. */
export function fitAsks<Ask>(asks: readonly Ask[]): Ask[] {
  let room = MOST_ASKED_BYTES - 2;
  const fitting: Ask[] = [];
  for (const ask of asks.slice(0, MOST_ASKED)) {
    room -= new TextEncoder().encode(JSON.stringify(ask)).byteLength + 1;
    if (room < 0) break;
    fitting.push(ask);
  }
  return fitting;
}

/** Reads a list of what is asked for, all of it or nothing. */
export function parseAsked<Part>(
  value: unknown,
  parse: (part: unknown) => Part | undefined,
): Part[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ASKED) return undefined;
  const parts = value.flatMap((part: unknown) => parse(part) ?? []);
  return parts.length === value.length ? parts : undefined;
}

/** Reads one address asked for. */
export function parseAskedUrl(value: unknown): string | undefined {
  const isUrl = typeof value === "string" && value !== "" && value.length <= MAX_URL_LENGTH;
  return isUrl ? value : undefined;
}
