import type { PageExtraction } from "#extraction/page.ts";
import { composeStory } from "#extraction/documents/compose.ts";
import { titleFromName } from "#extraction/documents/file-name.ts";
import { toBlocks } from "#extraction/documents/pieces.ts";
import { toGroups, toLines } from "./lines.ts";
import { partGroups } from "./groups.ts";
import { takeOpening, unwrapBook } from "#extraction/documents/opening.ts";
import { toPieces } from "./pieces.ts";
import { shapeOf } from "./shape.ts";

/** Characters; the rest of a longer text is not read. */
const maxChars = 4_000_000;

/** A plain text: lines that were broken to fit are joined, those the writer broke are kept. */
export function readText(source: { text: string; url: string; fileName?: string }): PageExtraction {
  const book = unwrapBook(toLines(source.text.slice(0, maxChars)));
  const groups = toGroups(book.lines);
  const shape = shapeOf(groups);
  const parted = partGroups(groups, shape);
  const { told, pieces } = takeOpening(toPieces(parted, shape), book.told);
  const named = told.title === undefined ? titleFromName(source) : undefined;
  return composeStory({
    url: source.url,
    told: named === undefined ? told : { ...told, title: named },
    blocks: toBlocks(pieces),
    cut: source.text.length > maxChars ? "the text is longer than is read" : undefined,
  });
}
