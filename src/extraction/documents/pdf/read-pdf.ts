import type { PageExtraction } from "#extraction/page.ts";
import { composeStory, noStory } from "#extraction/documents/compose.ts";
import { titleFromName } from "#extraction/documents/file-name.ts";
import { createJoiner } from "./hyphens.ts";
import { toColumns } from "./columns.ts";
import { dropFrames, type LinePage } from "./frames.ts";
import { type LoadPdf, withPdf } from "./open.ts";
import { layOut } from "./flow.ts";
import { measureParagraph, toPdfPieces } from "./pieces.ts";
import { readPages } from "./read-pages.ts";
import { takePdfTitle } from "./title.ts";
import { toBlocks } from "#extraction/documents/pieces.ts";
import { takeOpening } from "#extraction/documents/opening.ts";

/** The text of a PDF as its reader meets it: columns in order, words whole, no page numbers. */
export async function readPdf(source: {
  bytes: Uint8Array;
  url: string;
  fileName?: string;
  loadPdf: LoadPdf;
}): Promise<PageExtraction> {
  const read = await withPdf(source.bytes, source.loadPdf, readPages);
  if ("refused" in read) return noStory(read.refused);
  const unread = whyUnread(read.pages);
  if (unread !== undefined) return noStory(unread);
  const pages = dropFrames(read.pages).map(({ lines }) => toColumns(lines));
  const { paragraphs, notes, setting } = layOut(pages);
  const joiner = createJoiner(pages.flat(2).map(({ text }) => text));
  const measured = paragraphs.map((paragraph) => measureParagraph(paragraph, joiner, setting));
  const { title, rest } = takePdfTitle(measured, setting, read.told.title);
  const { told, pieces } = takeOpening(toPdfPieces(rest, setting), {
    ...read.told,
    ...(title !== undefined && { title }),
  });
  const small = notes.map((note) => measureParagraph(note, joiner, setting).text);
  const named = told.title === undefined ? titleFromName(source) : undefined;
  return composeStory({
    url: source.url,
    told: { ...(named !== undefined && { title: named }), ...told },
    blocks: toBlocks([
      ...pieces,
      ...(small.length > 0 ? [{ kind: "rule" as const }] : []),
      ...small.map((text) => ({ kind: "paragraph" as const, text })),
    ]),
    cut: read.cut,
  });
}

const leastChars = 40;
/** Letters without a meaning: their numbers are the font's own. */
const nameless = /[\p{Co}\p{Cc}\ufffd]/gu;

function whyUnread(pages: readonly LinePage[]): string | undefined {
  if (pages.length === 0) return "a PDF without pages that can be read";
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text)).join("");
  if (text.length < leastChars)
    return `a scanned PDF: ${pages.length} pages and ${text === "" ? "no" : "hardly any"} text in them`;
  const share = (text.match(nameless)?.length ?? 0) / text.length;
  return share > 0.3 ? "a PDF that does not say which letters it shows" : undefined;
}
