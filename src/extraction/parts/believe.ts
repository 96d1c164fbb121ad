import { firstMeta } from "#extraction/metadata/meta-tags.ts";
import { isProse, type Work } from "#extraction/work.ts";
import type { Parts } from "./parts.ts";

/** Of the page's words in paragraphs that read as prose; lists of teasers or goods have less. */
const leastProse = 0.5;

/** The parts found, or none: a list that passed for a story has a pager, too. */
export function believeParts(parts: Parts, { metadata, page, blocks }: Work): Parts {
  const type = firstMeta(metadata.tags, ["og:type"]) ?? "";
  if (page.data.story !== undefined || /article/i.test(type)) return parts;
  const words = (of: typeof blocks) => of.reduce((sum, block) => sum + block.words, 0);
  const prose = blocks.filter((block) => block.node.tagName === "p" && isProse(block));
  return words(prose) >= words(blocks) * leastProse ? parts : { morePages: [] };
}
