import type { Element, Node } from "#extraction/document/node.ts";
import { attribute, markOf } from "#extraction/document/dom.ts";
import {
  aboutPeopleNames,
  otherPeopleNames,
  personLinks,
  surePeopleNames,
} from "#extraction/data/metadata-sources.ts";
import { textWithin } from "./lines.ts";
import { namesAfter, namesIn } from "./name-lines.ts";
import { uniqueNames } from "./people.ts";
import { nearness } from "./place.ts";
import { divideRoles } from "./roles.ts";
import type { Found, Line, Place, Survey } from "./survey.ts";

/** Names in elements side by side. */
const mostBeside = 12;
/** Characters of the words before a name. */
const longestRole = 60;
/** Points of a kind of element, and of a role in words. */
const points = { stated: 4, sure: 3, link: 1, about: -2, nearLine: 4, farLine: 2 } as const;

interface Candidate {
  score: number;
  order: number;
  parent: Node | null;
  read: () => string[];
}

/** The names in the best of the elements and lines that may be the byline. */
export function shownPeople(survey: Survey, headline: Place | undefined): string[] {
  const candidates = [
    ...survey.people.map((found) => fromElement(found, headline)),
    ...survey.roleLines.map((line) => fromLine(line, headline)),
  ].filter(({ score }) => score > 0);
  candidates.sort((a, b) => b.score - a.score || a.order - b.order);
  for (const best of candidates) {
    const names = best.read();
    if (names.length === 0) continue;
    // Each name may have an element of its own, side by side; a word alone is a place or a subject.
    const beside = candidates.filter(
      (one) => one !== best && one.parent === best.parent && one.score === best.score,
    );
    const others = beside.slice(0, mostBeside).flatMap((one) => one.read());
    return uniqueNames([...names, ...others.filter((name) => name.includes(" "))]);
  }
  return [];
}

/** The nearer to the headline and the plainer its name, the surer. */
function fromElement(found: Found, headline: Place | undefined): Candidate {
  const { element, order } = found;
  const near = nearness(found, headline);
  const kind = found.isBeside ? 0 : kindOf(element);
  // Some sites put the byline into a side column, next to the headline; elsewhere it is the last to ask.
  const isFar = found.isAside && (near === 0 || kind < points.sure);
  const last = kind >= points.stated ? 1 : 0;
  return {
    score: isFar || kind === 0 ? last : kind + near,
    order,
    parent: element.parentElement,
    read: () => (isOthers(element) ? [] : namesIn(element)),
  };
}

/** How plainly an element says that it names the writer; 0 for one that does not. */
function kindOf(element: Element): number {
  const mark = markOf(element);
  const isStated = isStatedAuthor(element);
  if (!isStated && otherPeopleNames.test(mark)) return 0;
  const isLink = element.localName === "a" && personLinks.test(attribute(element, "href") ?? "");
  const found = [
    isStated ? points.stated : 0,
    surePeopleNames.test(mark) ? points.sure : 0,
    isLink ? points.link : 0,
  ];
  const kind = found.reduce((sum, one) => sum + one, 0);
  return kind === 0 ? 0 : Math.max(1, kind + (aboutPeopleNames.test(mark) ? points.about : 0));
}

function isStatedAuthor(element: Element): boolean {
  const property = attribute(element, "itemprop")?.toLowerCase();
  return property === "author" || /\bauthor\b/i.test(attribute(element, "rel") ?? "");
}

/** "Reviewed by" stands before the link: its person did not write. */
function isOthers(element: Element): boolean {
  for (const at of [element, element.parentNode]) {
    const before: Node | null = at?.previousSibling ?? null;
    const text =
      (before?.nodeType === 3 ? before.nodeValue : before && textWithin(before, longestRole)) ?? "";
    if (text.trim() === "") continue;
    const last = divideRoles(text.trim().slice(-longestRole)).at(-1);
    return last?.text === "" && (last.role === "other" || last.role === "editor");
  }
  return false;
}

function fromLine(line: Line, headline: Place | undefined): Candidate {
  const near = nearness(line, headline);
  const hasColon = /^[^:：]{2,40}[:：]/.test(line.text);
  const far = hasColon ? points.farLine : 0;
  return {
    score: line.isBeside ? 0 : near > 0 ? points.nearLine + near : far,
    order: line.order,
    parent: line.node,
    read: () => namesAfter(line, "writer"),
  };
}
