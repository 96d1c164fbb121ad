/**
 * The body of an article: a hast tree (unified's HTML syntax tree) cut down to what a story needs.
 * Only these tags and properties pass article/validate.ts, the one gate of the library.
 * @see https://github.com/syntax-tree/hast
 */
export interface Root {
  type: "root";
  children: TreeNode[];
}

export interface Element {
  type: "element";
  tagName: Tag;
  properties?: Properties;
  children: TreeNode[];
}

export interface Text {
  type: "text";
  value: string;
}

export type TreeNode = Element | Text;

/** What a tag may carry. Anything else is dropped by the gate. */
export interface Properties {
  /** `a`: http, https, mailto, tel, or `#bk-<number>` for a place in the same story. */
  href?: string;
  /** Any block: `bk-<number>`, the target of such a link. */
  id?: string;
  /** `img`: `img:<index>` into the article's pictures; never an address. */
  src?: string;
  alt?: string;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  /** `ol` */
  start?: number;
  /** `td`, `th` */
  colSpan?: number;
  rowSpan?: number;
  /** `figure`: a media card (poster, title, a link out), never a player. */
  dataMedia?: "video" | "audio" | "embed" | "live";
  /** `p`: a note of the author or the editors, set apart from the text. */
  dataKind?: "note";
}

/** The tags a story may contain (safety: everything else keeps its children and loses its tag). */
export const tags = [
  "p",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "blockquote",
  "ul",
  "ol",
  "li",
  "dl",
  "dt",
  "dd",
  "pre",
  "code",
  "em",
  "strong",
  "s",
  "u",
  "mark",
  "small",
  "sub",
  "sup",
  "br",
  "hr",
  "abbr",
  "cite",
  "q",
  "kbd",
  "samp",
  "time",
  "figure",
  "figcaption",
  "table",
  "thead",
  "tbody",
  "tfoot",
  "tr",
  "th",
  "td",
  "caption",
  "ruby",
  "rt",
  "rp",
  "bdi",
  "bdo",
  "a",
  "img",
  "details",
  "summary",
] as const;
export type Tag = (typeof tags)[number];
