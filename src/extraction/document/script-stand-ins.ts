import { Element } from "./node.ts";

/** On a `code` element made of a script that holds a formula: `inline` or `display`. */
export const texAttribute = "data-bekal-tex";

/** Scripts in the text that draw something where they stand, by an attribute or their address. */
const drawing: readonly { source: RegExp; attribute: string }[] = [
  { source: /^https:\/\/telegram\.org\/js\/telegram-widget\.js/, attribute: "data-telegram-post" },
  { source: /^https:\/\/gist\.github\.com\/[\w-]{1,60}\/\w{1,60}\.js/, attribute: "src" },
  {
    source: /^https:\/\/(?:cdn|content)\.jw(?:player|platform)\.com\/players\/\w{8}/,
    attribute: "src",
  },
];

/**
 * Scripts stand in no tree, but for those that are a piece of the story: formulas, and embeds that
 * have no other element. An element takes their place; a formula's source becomes its text.
 */
export function standInFor(attributes: Record<string, string>): Element | undefined {
  const type = (attributes["type"] ?? "").trim().toLowerCase();
  if (/^math\/(?:tex|asciimath)/.test(type))
    return new Element("code", [[texAttribute, type.includes("display") ? "display" : "inline"]]);
  const source = attributes["src"] ?? "";
  const known = drawing.find((one) => one.source.test(source));
  const value = known && attributes[known.attribute];
  if (!known || value === undefined || value === "") return undefined;
  return known.attribute === "src"
    ? new Element("iframe", [["src", source]])
    : new Element("div", [
        ["class", "telegram-post"],
        [known.attribute, value],
      ]);
}
