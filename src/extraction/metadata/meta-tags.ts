import type { Document, Element } from "#extraction/document/node.ts";
import { all, attribute, collapse } from "#extraction/document/dom.ts";
import { decodeEntities } from "#extraction/document/entities.ts";

/** The page's meta elements by lower-case name, property or itemprop; first and further values. */
export type MetaTags = Map<string, string[]>;

/** Reads all meta elements once. */
export function readMetaTags(document: Document): MetaTags {
  const tags: MetaTags = new Map();
  for (const meta of all(document, "meta[content]")) {
    const content = collapse(decodeEntities(attribute(meta, "content") ?? ""));
    if (content === "") continue;
    for (const name of namesOf(meta)) {
      const values = tags.get(name);
      if (values) values.push(content);
      else tags.set(name, [content]);
    }
  }
  return tags;
}

/** The first value of the first name that has one. */
export function firstMeta(tags: MetaTags, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = tags.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return undefined;
}

function namesOf(meta: Element): string[] {
  const names = ["name", "property", "itemprop", "http-equiv"].flatMap((key) =>
    (attribute(meta, key) ?? "").toLowerCase().split(/\s+/),
  );
  return [...new Set(names)].filter((name) => name !== "");
}
