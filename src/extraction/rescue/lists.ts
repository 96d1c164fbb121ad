import { isRecord } from "#base/json.ts";
import { contentOf, kindOf, wordIn } from "./block-parts.ts";
import { type Fields, findField } from "./fields.ts";
import type { Markup } from "./markup.ts";

const kindKeys = ["list_type", "listType", "style", "format", "tag"];

/** A list of blocks, of texts, or of texts with the items below them. */
export function listMarkup(fields: Fields, isNumbered = isOrdered(fields)): Markup {
  const content = contentOf(fields);
  const items: unknown[] = Array.isArray(content) ? content : [content];
  const tag = isNumbered ? "ol" : "ul";
  return {
    tag,
    attributes: {},
    content: items.map((item) => (isItem(item) ? item : ["li", {}, [item, itemsBelow(item, tag)]])),
  };
}

function isOrdered(fields: Fields): boolean {
  if (findField(fields, ["ordered"]) === true) return true;
  return kindKeys.some((key) =>
    /^(?:ordered|number\w*|ol|decimal|1)$/.test(wordIn(findField(fields, [key]))),
  );
}

function isItem(value: unknown): boolean {
  if (Array.isArray(value)) return value[0] === "li";
  return isRecord(value) && /^(?:bullet|number)$/.test(kindOf(value) ?? "");
}

/** Some editors keep the items below an item beside its text. */
function itemsBelow(item: unknown, tag: "ul" | "ol"): unknown {
  const items = isRecord(item) ? item["items"] : undefined;
  return Array.isArray(items) && items.length > 0 ? { type: tag, items } : [];
}
