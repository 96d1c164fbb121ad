import type { Element } from "#extraction/document/node.ts";
import type { Masses } from "./score.ts";

/** The element that holds the story, and what was chosen and why, for the trace. */
export interface Choice {
  elements: Element[];
  why: string;
}

const alpha = Number((globalThis as any).process?.env?.ALPHA ?? 0.75);

/** Goes down from the body as long as one child holds most of the prose. */
export function chooseContent(body: Element, masses: Masses): Choice | undefined {
  const total = masses.get(body) ?? 0;
  if (total === 0) return undefined;
  let at = body;
  for (;;) {
    const mass = masses.get(at) ?? 0;
    const best = blockChildren(at, masses).toSorted((a, b) => (masses.get(b) ?? 0) - (masses.get(a) ?? 0))[0];
    if (best === undefined || (masses.get(best) ?? 0) < mass * alpha) break;
    if (/^(?:p|ul|ol|li|blockquote|pre|h[1-6]|dl|figure|tbody|tr)$/.test(best.localName)) break;
    at = best;
  }
  return { elements: [at], why: `prose ${Math.round(((masses.get(at) ?? 0) / total) * 100)} %` };
}

/** Children that were weighed; an inline element in between is looked through. */
function blockChildren(element: Element, masses: Masses): Element[] {
  return element.children.flatMap((child) => (masses.has(child) ? [child] : blockChildren(child, masses)));
}
