import { Element } from "#extraction/document/node.ts";
import type { Fields } from "./fields.ts";

/** They are run, sent or styled, never read. */
export const undrawn: ReadonlySet<string> = new Set(
  "script style svg head title meta link noscript source input button label form".split(" "),
);
const kept: ReadonlySet<string> = new Set(
  "class id href src srcset alt title width height dir lang start colspan rowspan style hidden role datetime poster aria-hidden data-ordered".split(
    " ",
  ),
);
/** As React calls them. */
const renamed: ReadonlyMap<string, string> = new Map([
  ["className", "class"],
  ["srcSet", "srcset"],
  ["colSpan", "colspan"],
  ["rowSpan", "rowspan"],
  ["dateTime", "datetime"],
]);

/** An element with those of the attributes that say something of a text. */
export function makeElement(tag: string, attributes: Fields): Element {
  const element = new Element(tag);
  for (const [key, value] of Object.entries(attributes)) {
    const name = renamed.get(key) ?? key;
    if (!kept.has(name)) continue;
    if (typeof value === "string" || typeof value === "number")
      element.setAttribute(name, String(value));
    else if (value === true) element.setAttribute(name, "");
  }
  return element;
}
