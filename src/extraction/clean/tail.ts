import { countWords } from "#article/text.ts";
import { paywallWords } from "#extraction/data/walls.ts";
import { tailLine } from "#extraction/data/tail.ts";
import { collapse } from "#extraction/document/dom.ts";
import { socialHosts } from "#extraction/data/hosts.ts";
import { siteOf } from "#extraction/document/site.ts";
import type { Block } from "#extraction/page.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";
import {
  dropBlocks,
  isAside,
  isHeading,
  isProse,
  note,
  quotes,
  type Work,
} from "#extraction/work.ts";

const maxTailShare = 0.3;
/** A short story may stand over a long tail, as long as nothing in it reads as prose. */
const maxBareShare = 0.6;

/** Cuts what follows a heading such as "Related", when no prose of the story follows it. */
export function cutTail(work: Work): void {
  const { site, url } = work.page;
  const total = work.blocks.reduce((sum, block) => sum + block.words, 0);
  const start = work.blocks.findIndex(
    (block, at) =>
      at > 1 &&
      isTailLine(block) &&
      mayCut(work.blocks, at, total) &&
      !namesSources(work.blocks.slice(at), site, url),
  );
  if (start !== -1)
    dropBlocks(work, "cut-tail", (_, at) => (at >= start ? "after the story's end" : undefined));
  dropTrailing(work);
}

function isTailLine(block: Block): boolean {
  const isLine = /^(?:p|h[1-6])$/.test(block.node.tagName) && block.words <= 12;
  const text = collapse(block.text);
  return isLine && (tailLine.test(text) || (isHeading(block) && paywallWords.test(text)));
}

/** Never cut when prose follows: teasers and comments are short, linked, and few. */
function mayCut(blocks: readonly Block[], at: number, total: number): boolean {
  const rest = blocks.slice(at + 1);
  const words = rest.reduce((sum, block) => sum + block.words, 0);
  const prose = rest.filter(
    (block) => isProse(block) && block.linkWords < block.words * 0.3 && block.words > 25,
  );
  const isLinks = rest.every((block) => block.linkWords >= block.words * 0.6);
  if (isLinks && rest.length > 0 && blocks.slice(0, at).some(isProse)) return true;
  if (prose.length === 0) return words <= total * maxBareShare;
  const before = blocks.slice(0, at).filter(isProse).length;
  const isHeadless = rest.every((block) => !isHeading(block) || isTailLine(block));
  return words <= total * maxTailShare && isHeadless && prose.length <= Math.min(2, before / 3);
}

/** A list whose links mostly leave the site names sources: that is the writer's. */
function namesSources(blocks: readonly Block[], site: ReadonlySet<string>, base: string): boolean {
  const hosts = descendants(blocks.map(({ node }) => node)).flatMap(({ properties }) => {
    const host = URL.parse(properties?.href ?? "", base)?.hostname;
    return host === undefined || host === "" || properties?.href?.startsWith("#") ? [] : [host];
  });
  const away = hosts.filter((host) => !site.has(siteOf(host)) && !socialHosts.test(host));
  return away.length > 0 && away.length > hosts.length * 0.6;
}

/** Headings, rules and lists of links with nothing after them. */
function dropTrailing(work: Work): void {
  let last = work.blocks.at(-1);
  const { site, url } = work.page;
  while (last && work.blocks.length > 1 && isLoose(last) && !namesSources([last], site, url)) {
    note(work.trace, "cut-tail", "trails the story", last.text);
    work.blocks = work.blocks.slice(0, -1);
    last = work.blocks.at(-1);
  }
}

function isLoose(block: Block): boolean {
  const { tagName } = block.node;
  if (tagName === "hr" || isHeading(block)) return true;
  if (isAside(block.node) || quotes(block)) return false;
  const hasAnchors = descendants([block.node]).some(
    ({ properties }) => properties?.id !== undefined,
  );
  if (hasAnchors) return false;
  const isLinks = block.linkWords > 0 && block.linkWords >= block.words * 0.8;
  return isLinks && countWords(block.text) < 120;
}
