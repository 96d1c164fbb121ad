import { homePath } from "#extraction/data/addresses.ts";
import { cutEnd } from "#extraction/data/walls.ts";
import type { Block } from "#extraction/page.ts";
import { countBody, note, type Work } from "#extraction/work.ts";
import { blocksOf, pageBlocks } from "./blocks-of.ts";
import { createBudget } from "./budget.ts";
import { type Candidate, findCandidates } from "./candidates.ts";
import { Drawer } from "./draw.ts";
import { elementsIn } from "./elements-in.ts";
import { fillMetadata } from "./fill-metadata.ts";
import { judgeText, rank, readsAsStory } from "./judge.ts";
import { linkedText } from "./linked.ts";
import { readFacts } from "./page-facts.ts";
import { readSources } from "./sources.ts";

/** A page that shows more words than this shows its story: its scripts are not read. */
const enough = 250;
const minWords = 80;
/** What the page shows may be this part of the text, and no more, for the text to take its place. */
const muchLess = 0.5;
const maxDrawn = 6;
const linkedTrust = 0.9;
/** Without its paragraphs. */
const flatTrust = 0.7;
const flightTrust = 0.7;

/** A text of the page's data as blocks, and why it may be the story. */
interface Choice {
  name: string;
  why: string;
  blocks: Block[];
  trust: number;
  candidate?: Candidate;
}

/** Takes the story from the page's data when the page shows none, or less than half of it. */
export function rescueFromData(work: Work): void {
  const shown = countBody(work.blocks);
  const best = [...fromLinkedData(work, shown), ...fromScripts(work, shown)]
    .map((choice) => ({ ...choice, words: countBody(choice.blocks) }))
    .filter(({ words }) => words >= minWords && shown <= words * muchLess)
    .toSorted((a, b) => rank(b.words, b.trust) - rank(a.words, a.trust))[0];
  if (best === undefined) return;
  note(work.trace, "rescue-from-data", best.why, `${best.name}: ${best.words} words, not ${shown}`);
  const figure = work.blocks.find(({ node }) => node.tagName === "figure");
  work.blocks = [...(figure ? [figure] : []), ...best.blocks];
  work.rescuedBy = best.name;
  const home = best.candidate?.home;
  if (home) work.metadata = fillMetadata(work.metadata, home, work.page);
}

function fromLinkedData(work: Work, shown: number): Choice[] {
  const text = linkedText(work.page.data);
  // A word is five letters or more: no need to count those of a text that is shown.
  if (text === undefined || text.length < shown * 8) return [];
  const blocks = blocksOf(work, new Drawer().draw(text));
  const trust = blocks.length > 2 ? linkedTrust : flatTrust;
  return [{ name: "linked data", why: "the linked data holds it", blocks, trust }];
}

function fromScripts(work: Work, shown: number): Choice[] {
  const isHome = homePath.test(new URL(work.page.url).pathname);
  if (isHome || (shown >= enough && !looksCut(work))) return [];
  const { scripts } = work.page.document;
  const { sources, flight } = readSources(scripts, work.html, createBudget());
  if (sources.length === 0) return [];
  const choices = bestTexts(findCandidates(sources, readFacts(work)), shown).flatMap((text) => {
    const { candidate, trust, why } = text;
    const blocks = blocksOf(work, new Drawer().draw(candidate.value));
    const agrees = candidate.home !== undefined;
    if (!readsAsStory(blocks, { isText: candidate.isText, agrees })) return [];
    return [{ name: nameOf(candidate), why, blocks, trust, candidate }];
  });
  return [...choices, ...fromFlight(work, flight.get("0"))];
}

function looksCut({ blocks }: Work): boolean {
  const last = blocks.findLast(({ node }) => node.tagName === "p");
  return last !== undefined && cutEnd.test(last.text);
}

/** The texts that are worth drawing, each once, best first. */
function bestTexts(candidates: readonly Candidate[], shown: number) {
  const judged = candidates
    .map((candidate) => ({ candidate, ...judgeText(candidate, shown) }))
    .filter(({ trust }) => trust > 0)
    .toSorted((a, b) => rank(b.candidate.words, b.trust) - rank(a.candidate.words, a.trust));
  const values = judged.map(({ candidate }) => candidate.value);
  return judged
    .filter(({ candidate }, at) => values.indexOf(candidate.value) === at)
    .slice(0, maxDrawn);
}

/** Where a text stands, in the words of the page. */
function nameOf({ source, path }: Candidate): string {
  return [source, ...path.filter((key) => !/^\d+$/.test(key)).slice(-4)].join(" ");
}

/** What Next's server components drew: a page of elements, in which the story is looked for. */
function fromFlight(work: Work, root: unknown): Choice[] {
  if (root === undefined) return [];
  const blocks = pageBlocks(work, new Drawer().draw(elementsIn(root)));
  if (!readsAsStory(blocks, { isText: false, agrees: false })) return [];
  return [{ name: "__next_f", why: "the page as its server sent it", blocks, trust: flightTrust }];
}
