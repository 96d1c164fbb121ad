import { bodyMarks } from "#extraction/data/marks.ts";
import { all, markOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import type { Masses } from "./score.ts";

/** The elements that hold the story, in order, and why they were chosen, for the trace. */
export interface Choice {
  elements: Element[];
  why: string;
}

/** Of an element's prose: a child that holds less is one part of the story among others. */
const shareOfStory = 0.75;
/** Weighed characters that make a neighbour of the story's element a part of it. */
const minPart = 60;
/** Weighed characters of elements whose name is believed. */
const minNamed = 250;
const shareOfNamed = 0.4;
/** Not gone into: one paragraph or list may hold most of a short story. */
const closed = /^(?:p|ul|ol|li|blockquote|pre|h[1-6]|dl|figure|tbody|tr)$/;
const rows = /^(?:thead|tbody|tr)$/;

/** Goes down from the body as long as one child holds most of the prose; then looks for the opening. */
export function chooseContent(body: Element, masses: Masses): Choice | undefined {
  const total = masses.get(body) ?? 0;
  if (total === 0) return undefined;
  const path = descend(body, masses);
  const named = findNamed(path, masses);
  const chosen = path.at(-1) ?? body;
  if (named.length > 0) return { elements: named, why: "named as the story's text" };
  const opening = findOpening(path, masses);
  const sisters = findSisters(chosen, masses, opening);
  const share = Math.round(((masses.get(chosen) ?? 0) / total) * 100);
  return {
    elements: [...opening, ...sisters.before, chosen, ...sisters.after],
    why: `${share} % of the prose${opening.length > 0 ? ", and its opening" : ""}${sisters.before.length + sisters.after.length > 0 ? ", and its sisters" : ""}`,
  };
}

/** From the body down to the element chosen, which comes last. */
function descend(body: Element, masses: Masses): Element[] {
  const path = [body];
  for (let at: Element | undefined = body; at;) {
    const mass: number = (masses.get(at) ?? 0) * shareOfStory;
    const next: Element | undefined = boxesIn(at, masses).find(
      (child) => (masses.get(child) ?? 0) >= mass && !closed.test(child.localName),
    );
    if (next) path.push(next);
    at = next;
  }
  return path;
}

/** What an element is divided into: a table into its cells, because old pages are laid out in one. */
function boxesIn(element: Element, masses: Masses): Element[] {
  return weighedChildren(element, masses).flatMap((child) =>
    rows.test(child.localName) ? boxesIn(child, masses) : [child],
  );
}

/** Elements inside the chosen one that say they hold the text, when they hold a good part of it. */
function findNamed(path: readonly Element[], masses: Masses): Element[] {
  const chosen = path.at(-1);
  if (chosen === undefined || path.some(isNamed)) return [];
  const named: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of weighedChildren(element, masses)) {
      if (isNamed(child) && (masses.get(child) ?? 0) >= minPart) named.push(child);
      else visit(child);
    }
  };
  visit(chosen);
  const mass = named.reduce((sum, one) => sum + (masses.get(one) ?? 0), 0);
  const isSure = mass >= (masses.get(chosen) ?? 0) * shareOfNamed && mass >= minNamed;
  return isSure ? named : [];
}

function isNamed(element: Element): boolean {
  // Some sites name each paragraph so.
  if (closed.test(element.localName)) return false;
  return (
    element.getAttribute("itemprop")?.toLowerCase() === "articlebody" ||
    bodyMarks.test(markOf(element))
  );
}

/** Children that were weighed; an inline element in between is looked through. */
function weighedChildren(element: Element, masses: Masses): Element[] {
  return element.children.flatMap((child) =>
    masses.has(child) ? [child] : weighedChildren(child, masses),
  );
}

/** What stands between the headline and the chosen element: a standfirst, the first paragraphs. */
function findOpening(path: readonly Element[], masses: Masses): Element[] {
  const body = path[0];
  const chosen = path.at(-1);
  const headline = body && lastBefore(all(body, "h1"), path);
  if (headline === undefined || chosen === undefined) return [];
  const parts: Element[] = [];
  // From the level that also holds the headline down to the chosen element.
  const level = path.findLastIndex((element) => element.contains(headline));
  for (const element of path.slice(level + 1)) {
    const before: Element[] = [];
    let at = element.previousElementSibling;
    while (at && !at.contains(headline)) {
      if ((masses.get(at) ?? 0) >= minPart) before.unshift(at);
      at = at.previousElementSibling;
    }
    parts.push(...before);
  }
  return parts;
}

/** Parts of the same kind beside the chosen element: a story cut into sections. */
function findSisters(
  chosen: Element,
  masses: Masses,
  known: readonly Element[],
): { before: Element[]; after: Element[] } {
  const parent = chosen.parentElement;
  if (parent === null || !/^(?:div|section)$/.test(chosen.localName))
    return { before: [], after: [] };
  const { children } = parent;
  const at = children.indexOf(chosen);
  const isNew = (one: Element) => isSister(one, chosen, masses) && !known.includes(one);
  return { before: children.slice(0, at).filter(isNew), after: children.slice(at).filter(isNew) };
}

function isSister(one: Element, chosen: Element, masses: Masses): boolean {
  if (one === chosen || one.localName !== chosen.localName) return false;
  const name = chosen.getAttribute("class") ?? "";
  const isKind = name !== "" && one.getAttribute("class") === name;
  return isKind && (masses.get(one) ?? 0) >= minPart && one.querySelector("h1") === null;
}

/** The last headline that stands outside the chosen element and before it. */
function lastBefore(headlines: readonly Element[], path: readonly Element[]): Element | undefined {
  const chosen = path.at(-1);
  if (chosen === undefined || headlines.some((one) => chosen.contains(one))) return undefined;
  return headlines.findLast((headline) => {
    const level = path.findLastIndex((element) => element.contains(headline));
    const branch = path[level + 1];
    let at = branch?.previousElementSibling ?? null;
    while (at && !at.contains(headline)) at = at.previousElementSibling;
    return at !== null;
  });
}
