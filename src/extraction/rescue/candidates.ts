import { isRecord } from "#base/json.ts";
import { type Fields, childrenOf } from "./fields.ts";
import { meaningOf } from "./keys.ts";
import { type Found, findText } from "./find-text.ts";
import { type Agreement, agreement, type PageFacts } from "./page-facts.ts";
import type { Source } from "./sources.ts";
import { Scales } from "./weigh.ts";

/** A text of a state that may be the story. */
export interface Candidate extends Found {
  source: string;
  agrees: Agreement;
  /** The way to it from the source. */
  homePath: string[];
  /** The record that says what the text is: its headline, author, date. */
  home: Fields | undefined;
}

const minWords = 60;
const goodPart = 0.3;
/** Levels; a page as React sends it is three times as deep as the page. */
const maxDepth = 150;
const maxHomes = 60;

/** Looks for records that agree with the page, and for the text of each; without any, for any text. */
export function findCandidates(sources: readonly Source[], facts: PageFacts): Candidate[] {
  const scales = new Scales();
  const homes = findHomes(sources, facts);
  const found = homes.flatMap((home) => {
    const text = findText(home.fields, scales, keysOf(home.path));
    return text
      ? [
          {
            ...text,
            source: home.source,
            agrees: home.agrees,
            homePath: keysOf(home.path),
            home: home.fields,
          },
        ]
      : [];
  });
  const anywhere = sources.flatMap(({ name, value }) => {
    const text = findText(value, scales, []);
    return text
      ? [
          {
            ...text,
            source: name,
            agrees: { title: false, address: false },
            homePath: [],
            home: undefined,
          },
        ]
      : [];
  });
  return [...withoutOuter(found), ...anywhere].filter(({ words }) => words >= minWords);
}

/** A record within another says better what the text is, when it has a good part of it. */
function withoutOuter(found: readonly Candidate[]): Candidate[] {
  const closer = found.filter(({ words }) => words >= minWords);
  return found.filter(
    (outer) =>
      !closer.some(
        (inner) =>
          inner.homePath.length > outer.homePath.length &&
          inner.source === outer.source &&
          inner.words >= outer.words * goodPart &&
          outer.homePath.every((key, at) => key === inner.homePath[at]),
      ),
  );
}

interface Home {
  source: string;
  path: Path | undefined;
  fields: Fields;
  agrees: Agreement;
}

/** The way to a value, from its end. */
interface Path {
  key: string;
  up: Path | undefined;
}

/** Every record about this page, outside of what is named as something else. */
function findHomes(sources: readonly Source[], facts: PageFacts): Home[] {
  const homes: Home[] = [];
  const seen = new Set<object>();
  const visit = (at: unknown, source: string, path: Path | undefined, depth: number): void => {
    if (typeof at !== "object" || at === null || seen.has(at)) return;
    if (depth > maxDepth || homes.length >= maxHomes) return;
    seen.add(at);
    const agrees = isRecord(at) ? agreement(at, facts) : undefined;
    if (agrees && isRecord(at)) homes.push({ source, path, fields: at, agrees });
    for (const [key, child] of childrenOf(at))
      if (!meaningOf(key).isAway) visit(child, source, { key, up: path }, depth + 1);
  };
  for (const { name, value } of sources) visit(value, name, undefined, 0);
  return homes;
}

function keysOf(path: Path | undefined): string[] {
  const keys: string[] = [];
  for (let at = path; at; at = at.up) keys.unshift(at.key);
  return keys;
}
