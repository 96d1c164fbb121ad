import type { BlockKind } from "#extraction/data/block-types.ts";
import { contentOf, kindOf, wordIn } from "./block-parts.ts";
import { type Fields, findField, lineIn } from "./fields.ts";
import { listMarkup } from "./lists.ts";
import { markedText, portableMarks } from "./marks.ts";
import type { Markup } from "./markup.ts";
import { pictureMarkup } from "./pictures.ts";
import { tableMarkup } from "./tables.ts";

/** A block of an editor as an element; undefined for what has no kind. */
export function blockMarkup(fields: Fields): Markup | undefined {
  const kind = kindOf(fields);
  return kind === undefined ? undefined : builders[kind](fields);
}

const numbered: Fields = { "data-ordered": "" };

const builders: Record<BlockKind, (fields: Fields) => Markup> = {
  paragraph,
  heading: (fields) => element(`h${levelOf(fields)}`, contentOf(fields)),
  list: (fields) => listMarkup(fields),
  ordered: (fields) => listMarkup(fields, true),
  bullet: (fields) => element("li", contentOf(fields)),
  number: (fields) => element("li", contentOf(fields), numbered),
  quote,
  code: (fields) => element("pre", [["code", {}, contentOf(fields)]]),
  rule: () => element("hr", []),
  break: () => element("br", []),
  picture: pictureMarkup,
  embed,
  table: tableMarkup,
  row: (fields) => element("tr", contentOf(fields)),
  cell: (fields) =>
    element(/head|th$/.test(wordIn(fields["type"])) ? "th" : "td", contentOf(fields)),
  text: (fields) => markedText(contentOf(fields), fields),
  link: (fields) =>
    element("a", contentOf(fields), { href: findField(fields, ["href", "url", "uri", "to"]) }),
  strong: (fields) => element("strong", contentOf(fields)),
  em: (fields) => element("em", contentOf(fields)),
  box: (fields) => element("", contentOf(fields)),
  none: () => element("", []),
};

function element(tag: string, content: unknown, attributes: Fields = {}): Markup {
  return { tag, attributes, content };
}

/** Portable text says headings, quotes and list items by style. */
function paragraph(fields: Fields): Markup {
  const content = portableMarks(fields) ?? contentOf(fields);
  const style = wordIn(fields["style"]);
  const item = fields["listItem"];
  if (typeof item === "string") return element("li", content, item === "number" ? numbered : {});
  if (/^h[1-6]$/.test(style)) return element(style, content);
  if (/title|heading/.test(style)) return element("h2", content);
  return element(style === "blockquote" ? "blockquote" : "p", content);
}

const levelKeys = [
  "level",
  "depth",
  "tag",
  "style",
  "size",
  "type",
  "nodeType",
  "blockName",
  "_type",
];
const levelWords = ["one", "two", "three", "four", "five", "six"];

/** A heading's level; the page's own headline is the first. */
function levelOf(fields: Fields): number {
  for (const key of levelKeys) {
    const text = wordIn(findField(fields, [key]));
    const word = levelWords.findIndex((one) => text.endsWith(one)) + 1;
    const level = word > 0 ? word : Number(/[1-6]$/.exec(text)?.[0] ?? 0);
    if (level > 0) return Math.max(level, 2);
  }
  return 2;
}

const sourceKeys = ["citation", "cite", "attribution", "author", "source", "caption"];

function quote(fields: Fields): Markup {
  const source = lineIn(findField(fields, sourceKeys));
  const content = contentOf(fields);
  const lines = [
    ["p", {}, content],
    ["p", {}, ["cite", {}, source]],
  ];
  return element("blockquote", source === undefined ? content : lines);
}

function embed(fields: Fields): Markup {
  const html = findField(fields, ["html", "embedCode", "embed_code", "code", "rawHtml"]);
  if (typeof html === "string" && html.includes("<")) return element("div", html);
  const url = findField(fields, ["embedUrl", "embed_url", "src", "url", "href", "source", "link"]);
  return typeof url === "string" ? element("iframe", [], { src: url }) : element("", []);
}
