import { awayMarks, storyMarks } from "#extraction/data/marks.ts";
import { markOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { addText, blockNames, emptyStats, linkDensity, type Stats } from "./stats.ts";

/** How much prose stands at or below an element, each run of it weighed by where it stands. */
export type Masses = Map<Element, number>;

const minRun = 25;
const sentence = 80;
const weightOf: Readonly<Record<string, number>> = {
  aside: 0.2,
  footer: 0.2,
  form: 0.3,
  nav: 0.1,
  figcaption: 0.3,
  h1: 0.3,
  h2: 0.3,
  h3: 0.3,
  h4: 0.3,
  h5: 0.3,
  h6: 0.3,
  a: 0.1,
};
const awayWeight = 0.3;
const teaserWeight = 0.15;

/** Weighs the prose of every element at or below `body`, in one pass. */
export function weighProse(body: Element, teasers: ReadonlySet<Element>): Masses {
  const masses: Masses = new Map();
  weigh(body, 1, { masses, teasers });
  return masses;
}

interface Weighing {
  masses: Masses;
  teasers: ReadonlySet<Element>;
}

function weigh(element: Element, outer: number, weighing: Weighing): number {
  const { masses, teasers } = weighing;
  const weight = outer * ownWeight(element) * (teasers.has(element) ? teaserWeight : 1);
  let mass = 0;
  let run = emptyStats();
  const flush = () => {
    mass += worthOf(run) * weight;
    run = emptyStats();
  };
  const collect = (parent: Element, inLink: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const before = run.chars;
        addText(run, node);
        if (inLink) run.linkChars += run.chars - before;
      } else if (blockNames.has(node.localName)) {
        flush();
        mass += weigh(node, weight, weighing);
      } else if (node.firstChild)
        collect(node, inLink || (node.localName === "a" && node.hasAttribute("href")));
    }
  };
  collect(element, false);
  flush();
  masses.set(element, mass);
  return mass;
}

/** Characters outside links; half when it is no sentence, nothing for scraps. */
function worthOf(run: Stats): number {
  if (run.chars < minRun) return 0;
  const density = linkDensity(run);
  if (density > 0.5) return 0;
  const isSentence = run.stops > 0 && run.chars >= sentence;
  return run.chars * (1 - density) * (isSentence ? 1 : 0.4);
}

function ownWeight(element: Element): number {
  const byName = Object.hasOwn(weightOf, element.localName)
    ? (weightOf[element.localName] ?? 1)
    : 1;
  const mark = markOf(element);
  const isAway = mark !== "" && awayMarks.test(mark) && !storyMarks.test(mark);
  return byName * (isAway && element.localName !== "body" ? awayWeight : 1);
}
