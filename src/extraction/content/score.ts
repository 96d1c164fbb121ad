import { awayMarks, storyMarks } from "#extraction/data/marks.ts";
import { markOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { addText, blockNames, emptyStats, linkDensity, type Stats, type StatsOf } from "./stats.ts";

/** An element that may hold the story: what its paragraphs are worth. */
export interface Candidate {
  element: Element;
  score: number;
}

const minRun = 25;
const maxLevels = 5;
const byTag: Readonly<Record<string, number>> = {
  article: 10,
  div: 5,
  section: 3,
  main: 5,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  dd: -3,
  dt: -3,
  li: -3,
  form: -3,
  th: -5,
};
const notScored = /^(?:h[1-6]|figcaption|dt|th|summary|address|a)$/;

/** Gives every element the worth of the paragraphs below it: less for each level between. */
export function scoreCandidates(body: Element, stats: StatsOf): Map<Element, Candidate> {
  const candidates = new Map<Element, Candidate>();
  visit(body, (paragraphs, parent) => {
    for (const paragraph of paragraphs) {
      const worth = worthOf(paragraph);
      if (worth > 0) credit(worth, parent, candidates);
    }
  });
  for (const candidate of candidates.values()) {
    const own = stats.get(candidate.element);
    candidate.score *= 1 - (own ? linkDensity(own) : 0);
  }
  return candidates;
}

/** A point for being there, one a comma, up to three for length; less for what is linked. */
function worthOf(run: Stats): number {
  if (run.chars < minRun) return 0;
  const length = Math.min(run.chars / 100, 3);
  return (1 + run.commas + length) * (1 - linkDensity(run));
}

function credit(worth: number, parent: Element, candidates: Map<Element, Candidate>): void {
  let at: Element | null = parent;
  for (let level = 0; at && level < maxLevels && at.localName !== "html"; level += 1) {
    const known = candidates.get(at);
    const candidate = known ?? { element: at, score: startScore(at) };
    if (!known) candidates.set(at, candidate);
    candidate.score += level === 0 ? worth : worth / (level === 1 ? 2 : level * 3);
    at = at.parentElement;
  }
}

function startScore(element: Element): number {
  const tag = Object.hasOwn(byTag, element.localName) ? (byTag[element.localName] ?? 0) : 0;
  return tag + markScore(element);
}

/** What the class and id say: 25 for a story, -25 against one. */
export function markScore(element: Element): number {
  const mark = markOf(element);
  if (mark === "") return 0;
  return (storyMarks.test(mark) ? 25 : 0) - (awayMarks.test(mark) ? 25 : 0);
}

type OnRuns = (runs: Stats[], parent: Element) => void;

/** Calls with the runs of text of each block, and the element they count for. */
function visit(element: Element, onRuns: OnRuns): boolean {
  const runs: Stats[] = [];
  let run = emptyStats();
  let breaks = 0;
  let hasBlocks = false;
  const flush = () => {
    if (run.chars > 0) runs.push(run);
    run = emptyStats();
    breaks = 0;
  };
  const collect = (parent: Element, inLink: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const before = run.chars;
        addText(run, node);
        if (inLink) run.linkChars += run.chars - before;
        if (run.chars > before) breaks = 0;
      } else if (node.localName === "br") {
        breaks += 1;
        if (breaks > 1) flush();
      } else if (blockNames.has(node.localName)) {
        hasBlocks = true;
        flush();
        visit(node, onRuns);
      } else collect(node, inLink || (node.localName === "a" && node.hasAttribute("href")));
    }
  };
  collect(element, false);
  flush();
  if (notScored.test(element.localName)) return hasBlocks;
  const parent = hasBlocks || element.localName === "body" ? element : element.parentElement;
  if (runs.length > 0 && parent) onRuns(runs, parent);
  return hasBlocks;
}
