import type { PageExtraction } from "#extraction/page.ts";
import { composeStory } from "./compose.ts";
import { titleFromName } from "./file-name.ts";
import { toBlocks } from "./pieces.ts";
import { toGroups, toLines } from "./text-lines.ts";
import { partGroups } from "./text-groups.ts";
import { takeOpening, unwrapBook } from "./text-opening.ts";
import { toPieces } from "./text-pieces.ts";
import { shapeOf } from "./text-shape.ts";

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
