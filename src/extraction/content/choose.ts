import type { Element } from "#extraction/document/node.ts";
import type { Candidate } from "./score.ts";
import { linkDensity, type Stats, type StatsOf } from "./stats.ts";

/** The elements that hold the story, in order: one, or one with its sisters. */
export interface Choice {
  elements: Element[];
  /** What was chosen and why, for the trace. */
  why: string;
}

type Candidates = ReadonlyMap<Element, Candidate>;

const shareOfTop = 0.75;
const topCount = 5;
const minAgreeing = 3;

/** Chooses the element with the best paragraphs, then climbs and widens while that gains prose. */
export function chooseContent(
  body: Element,
  candidates: Candidates,
  stats: StatsOf,
): Choice | undefined {
  const ranked = [...candidates.values()].toSorted((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const top = climb(agreed(ranked) ?? best, candidates, body);
  return { elements: sisters(top, candidates, stats), why: `score ${Math.round(top.score)}` };
}

/** When several near the top share an ancestor, the story is cut in parts below it. */
function agreed(ranked: readonly Candidate[]): Candidate | undefined {
  const best = ranked[0];
  if (best === undefined) return undefined;
  const near = ranked
    .slice(1, topCount)
    .filter(({ score }) => score / best.score >= shareOfTop)
    .map(({ element }) => element);
  if (near.length < minAgreeing) return undefined;
  let at = best.element.parentElement;
  while (at && at.localName !== "body") {
    const holder = at;
    if (
      near.filter((element) => holder.contains(element) && holder !== element).length >= minAgreeing
    )
      return (
        ranked.find(({ element }) => element === holder) ?? { element: holder, score: best.score }
      );
    at = at.parentElement;
  }
  return undefined;
}

/** A parent that scores higher holds more of the story; an only child stands for its parent. */
function climb(start: Candidate, candidates: Candidates, body: Element): Candidate {
  let top = start;
  let last = start.score;
  const threshold = start.score / 3;
  for (let at = start.element.parentElement; at && at !== body; at = at.parentElement) {
    const score = candidates.get(at)?.score;
    if (score === undefined) continue;
    if (score < threshold) break;
    if (score > last) {
      top = { element: at, score };
      break;
    }
    last = score;
  }
  let parent = top.element.parentElement;
  while (parent && parent !== body && parent.localName !== "html" && parent.children.length === 1) {
    top = { element: parent, score: top.score };
    parent = parent.parentElement;
  }
  return top;
}

/** Sisters that score well, or are paragraphs of prose, belong to it. */
function sisters(top: Candidate, candidates: Candidates, stats: StatsOf): Element[] {
  const parent = top.element.parentElement;
  if (parent === null || top.element.localName === "body") return [top.element];
  const threshold = Math.max(10, top.score * 0.2);
  const name = top.element.getAttribute("class") ?? "";
  return parent.children.filter((sister) => {
    if (sister === top.element) return true;
    const bonus = name !== "" && sister.getAttribute("class") === name ? top.score * 0.2 : 0;
    const score = candidates.get(sister)?.score;
    if (score !== undefined && score + bonus >= threshold) return true;
    const own = stats.get(sister);
    return sister.localName === "p" && own !== undefined && isParagraph(own);
  });
}

function isParagraph(own: Stats): boolean {
  const density = linkDensity(own);
  return own.chars > 80 ? density < 0.25 : own.chars > 0 && density === 0 && own.stops > 0;
}
