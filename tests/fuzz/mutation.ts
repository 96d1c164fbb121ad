import type { Random } from "./random.ts";

/** One way to spoil a page. */
export interface Mutation {
  name: string;
  /** @param other reads another page of the run */
  run: (html: string, random: Random, other: () => string) => string;
}

/** Puts something in at any place. */
export function insert(html: string, random: Random, piece: string): string {
  const at = random.below(html.length + 1);
  return html.slice(0, at) + piece + html.slice(at);
}

/** Puts something in where a tag ends, so that it is read as markup. */
export function insertBetween(html: string, random: Random, piece: string): string {
  const at = html.indexOf(">", random.below(html.length + 1)) + 1;
  return html.slice(0, at) + piece + html.slice(at);
}

/** A part of the text, at most `most` characters long. */
export function partOf(html: string, random: Random, most = html.length): string {
  const from = random.below(html.length + 1);
  return html.slice(from, from + random.below(most));
}

/** Changes some of what a pattern finds: each with the same probability. */
export function changeSome(
  html: string,
  pattern: RegExp,
  random: Random,
  change: (found: string) => string,
): string {
  const probability = random.pick([0.02, 0.1, 0.5, 1]);
  return html.replaceAll(pattern, (found) => (random.chance(probability) ? change(found) : found));
}
