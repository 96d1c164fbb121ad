import { isRecord } from "#base/json.ts";
import { type BlockKind, blockKind } from "#extraction/data/block-types.ts";
import { type Fields, holdersOf } from "./fields.ts";

/** Where editors write what a block is. */
const typeKeys = [
  "type",
  "nodeType",
  "_type",
  "blockName",
  "tag",
  "component",
  "slice_type",
  "kind",
  "__typename",
  "acf_fc_layout",
  "contentType",
  "name",
];
const childKeys = [
  "children",
  "content",
  "content_elements",
  "innerBlocks",
  "nodes",
  "items",
  "blocks",
  "elements",
  "components",
  "rows",
  "body",
  "value",
  "paragraphs",
];
const textKeys = [
  "text",
  "html",
  "innerHTML",
  "innerHtml",
  "content",
  "value",
  "body",
  "markdown",
  "rendered",
  "code",
  "paragraph",
  "quote",
  "title",
  "data",
];

/** What kind of block a record is; undefined when it does not say, or in words of the site's own. */
export function kindOf(fields: Fields): BlockKind | undefined {
  for (const key of typeKeys) {
    const name = Object.hasOwn(fields, key) ? fields[key] : undefined;
    // Portable text calls each of its paragraphs a block; its style says which.
    if (key === "_type" && name === "block") return "paragraph";
    const kind = typeof name === "string" && isTypeName(key, name) ? blockKind(name) : undefined;
    if (kind !== undefined) return kind;
  }
  return isRun(fields) ? "text" : undefined;
}

/** A component called header is the page's, a block called so a heading. */
function isTypeName(key: string, name: string): boolean {
  return key === "type" || name.toLowerCase() !== "header";
}

/** A run of text that says no more than how it is set: `{text: "…", bold: true}`. */
function isRun(fields: Fields): boolean {
  const { text, ...rest } = fields;
  const isMark = (value: unknown) => typeof value === "boolean" || Array.isArray(value);
  return typeof text === "string" && Object.values(rest).every(isMark);
}

/** What stands in a block: other blocks, or text. */
export function contentOf(fields: Fields): unknown {
  for (const holder of holdersOf(fields)) {
    const content = blocksIn(holder) ?? textKeys.map((key) => holder[key]).find(isText);
    if (content !== undefined) return content;
  }
  return [];
}

function blocksIn(holder: Fields): unknown {
  return childKeys
    .map((key) => holder[key])
    .find((value) =>
      Array.isArray(value) ? value.length > 0 : isRecord(value) && kindOf(value) !== undefined,
    );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

/** A string or number, as a word in lower case. */
export function wordIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toLowerCase() : "";
}
