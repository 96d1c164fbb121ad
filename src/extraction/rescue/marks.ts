import { isRecord } from "#base/json.ts";
import { type Fields, firstField } from "./fields.ts";
import type { Markup } from "./markup.ts";

/** How editors call what sets a run of text apart. */
const tagOf: ReadonlyMap<string, string> = new Map([
  ["bold", "strong"],
  ["strong", "strong"],
  ["b", "strong"],
  ["italic", "em"],
  ["em", "em"],
  ["emphasis", "em"],
  ["i", "em"],
  ["underline", "u"],
  ["strike", "s"],
  ["strikethrough", "s"],
  ["code", "code"],
  ["superscript", "sup"],
  ["sup", "sup"],
  ["subscript", "sub"],
  ["sub", "sub"],
  ["link", "a"],
  ["a", "a"],
  ["hyperlink", "a"],
]);
/** Lexical sets bits. */
const bits: readonly [bit: number, tag: string][] = [
  [1, "strong"],
  [2, "em"],
  [4, "s"],
  [8, "u"],
  [16, "code"],
  [32, "sub"],
  [64, "sup"],
];
const maxMarks = 6;

/** A run of text within the marks it carries: `{text: "…", marks: [{type: "link", attrs: {href}}], bold: true}`. */
export function markedText(text: unknown, fields: Fields): Markup {
  let content = text;
  for (const [tag, attributes] of marksOf(fields).slice(0, maxMarks))
    content = [tag, attributes, content];
  return { tag: "", attributes: {}, content: [content] };
}

function marksOf(fields: Fields): [string, Fields][] {
  const marks = Array.isArray(fields["marks"]) ? fields["marks"] : [];
  const format = fields["format"];
  return [
    ...marks.flatMap((mark: unknown) => asMark(mark)),
    ...Object.keys(fields).flatMap((key) => (fields[key] === true ? asMark(key) : [])),
    ...bits.flatMap(([bit, tag]): [string, Fields][] =>
      typeof format === "number" && (format & bit) !== 0 ? [[tag, {}]] : [],
    ),
  ];
}

function asMark(mark: unknown): [string, Fields][] {
  const name = isRecord(mark) ? (mark["type"] ?? mark["_type"]) : mark;
  const tag = typeof name === "string" ? tagOf.get(name.toLowerCase()) : undefined;
  if (tag === undefined) return [];
  const href = tag === "a" && isRecord(mark) ? hrefOf(mark) : undefined;
  return tag === "a" && href === undefined ? [] : [[tag, { href }]];
}

function hrefOf(mark: Fields): unknown {
  const own = firstField(mark, ["href", "url", "uri"]);
  if (own !== undefined) return own;
  const bag = firstField(mark, ["attrs", "attributes", "data", "meta"]);
  return isRecord(bag) ? firstField(bag, ["href", "url", "uri"]) : undefined;
}

/** Portable text: its runs name marks that the block explains in `markDefs`. Undefined for other blocks. */
export function portableMarks(fields: Fields): unknown[] | undefined {
  const { children, markDefs } = fields;
  if (!Array.isArray(children) || !Array.isArray(markDefs)) return undefined;
  const known = new Map(markDefs.filter(isRecord).map((mark) => [mark["_key"], mark]));
  return children.map((child: unknown) => {
    const marks = isRecord(child) && Array.isArray(child["marks"]) ? child["marks"] : [];
    return isRecord(child)
      ? { ...child, marks: marks.map((mark: unknown) => known.get(mark) ?? mark) }
      : child;
  });
}
