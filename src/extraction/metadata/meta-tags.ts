import type { Element } from "#extraction/document/node.ts";
import { lineOf } from "./plain.ts";

/** The page's meta elements by lower-case name, property or itemprop; first and further values. */
export type MetaTags = Map<string, string[]>;

const keys = ["name", "property", "itemprop", "http-equiv"] as const;
/** Characters: descriptions are the longest of them. */
const longest = 4000;
const mostValues = 50;

/** Adds what one meta element says. */
export function addMeta(tags: MetaTags, meta: Element): void {
  const content = lineOf(meta.attributes.get("content") ?? "", longest);
  if (content === "") return;
  for (const name of namesOf(meta)) {
    const values = tags.get(name);
    if (values === undefined) tags.set(name, [content]);
    else if (values.length < mostValues) values.push(content);
  }
}

/** The first value of the first name that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}

function namesOf({ attributes }: Element): Set<string> {
  const names = new Set<string>();
  for (const key of keys)
    for (const name of (attributes.get(key) ?? "").toLowerCase().split(/\s+/))
      if (name !== "") names.add(name.replace(/^(dc|dcterms):/, "$1."));
  return names;
}
