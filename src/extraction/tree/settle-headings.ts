import type { Element, Tag } from "#article/tree.ts";

const levels: ReadonlyMap<string, number> = new Map([
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
const tags: readonly Tag[] = ["h2", "h3", "h4", "h5", "h6"];

/**
 * Headings from the second level down without gaps: a page that divides its story by h4 means the
 * first division below the title.
 */
export function settleHeadings(blocks: readonly Element[]): Element[] {
  const used = new Set(blocks.map(levelOf).filter((level) => level !== undefined));
  const ranks = [...used].toSorted((a, b) => a - b);
  if (ranks.every((level, at) => level === at + 2)) return [...blocks];
  return blocks.map((block) => {
    const level = levelOf(block);
    const tagName = level === undefined ? undefined : tags[ranks.indexOf(level)];
    return tagName === undefined ? block : { ...block, tagName };
  });
}

function levelOf({ tagName }: Element): number | undefined {
  return levels.get(tagName);
}
