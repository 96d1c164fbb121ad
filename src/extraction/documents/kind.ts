import { isTextType, sniffType } from "#extraction/document/sniff.ts";
import { latin1 } from "#extraction/document/decode.ts";
import { fileNameOf } from "./file-name.ts";

/** What the bytes of a document are to be read as. */
export type DocumentKind =
  | { kind: "html" | "pdf" | "markdown" | "text" }
  | { kind: "unsupported"; type: string };

/** How much of a document tells its kind. */
const headBytes = 1024;
const markdownName = /\.(?:md|markdown|mdown|mkdn?|mdx|qmd|rmd)$/i;

/** By the first KiB, then by the type it was sent with, then by the name of the file. */
export function kindOf(source: {
  bytes: Uint8Array;
  statedType?: string;
  url: string;
  fileName?: string;
}): DocumentKind {
  const head = source.bytes.subarray(0, headBytes);
  const type = sniffType(head, source.statedType);
  if (type === "text/html") return { kind: "html" };
  const isPdf = type === "application/pdf" || isLatePdf(head, source.statedType);
  if (isPdf) return { kind: "pdf" };
  if (type === "text/markdown" || type === "text/x-markdown") return { kind: "markdown" };
  if (type !== "text/plain") return { kind: "unsupported", type };
  const dataType = typeOfData(latin1(head));
  if (dataType !== undefined) return { kind: "unsupported", type: dataType };
  return { kind: markdownName.test(fileNameOf(source)) ? "markdown" : "text" };
}

/** Some programs write a few bytes before the mark; readers of PDF look through the first KiB. */
function isLatePdf(head: Uint8Array, statedType = ""): boolean {
  return /^application\/(?:x-)?pdf\b/i.test(statedType) && latin1(head).includes("%PDF-");
}

/** Data that was sent as plain text: nobody reads it as a story. */
function typeOfData(head: string): string | undefined {
  const start = head.trimStart();
  if (/^(?:\{\s*"|\[\s*[[{"]|\{\s*\})/.test(start)) return "application/json";
  if (/^<(?:rss|feed|rdf:RDF|opml|urlset|sitemapindex)[\s>]/i.test(start)) return "text/xml";
  return undefined;
}

const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /^(?:\* |- |\+ )\S.*\n(?:\* |- |\+ )\S/m,
  /(?<!!)\[[^\]\n]{1,200}\]\((?:https?:|\/|#|\.)[^)\s]{0,2000}\)/,
  /!\[[^\]\n]{0,200}\]\([^)\s]{1,2000}\)/,
  /(?:^|\s)\*\*[^\s*][^*\n]{0,200}\*\*/m,
  /^(?:```|~~~)\w*$/m,
  /^\|.{1,500}\|\s*\n\|[\s:|-]{3,500}\|\s*$/m,
  /^> \S/m,
  /^\[[^\]\n]{1,100}\]: https?:/m,
];

/** A plain text that is clearly written in Markdown: three of its signs, or a title and another one. */
export function isMarkdown(text: string): boolean {
  const start = text.slice(0, 30_000).replaceAll(/\r\n?/g, "\n");
  const count = signs.filter((sign) => sign.test(start)).length;
  return (
    count >= 3 ||
    (count === 2 && (/^#{1,2} \S/.test(start.trimStart()) || start.startsWith("---\n")))
  );
}

/** True for what may become a story, judged by the sniffed type alone. */
export function isReadableType(type: string): boolean {
  return isTextType(type) || type === "application/pdf";
}
