import { countOf, eachPosting, inAbout, inLead, inTitle } from "./postings.ts";

/** Postings that were found for one word. */
export interface Found {
  postings: Uint8Array;
  /** In how many documents of its segment the term is. */
  count: number;
  /** What the documents of its segment are numbered from. */
  base: number;
  weight: number;
}

/** What is known of every document, by its number. */
export interface DocumentFacts {
  /** In words; short ones say more with each. */
  lengthOf: (document: number) => number;
  /** Days since 1970; 0 for one that was deleted. */
  dayOf: (document: number) => number;
  /** One more than the highest number. */
  end: number;
  /** How many there are. */
  total: number;
  averageLength: number;
  today: number;
}

/** What has all that was looked for. */
export interface Ranking {
  /** The best documents, best first. */
  best: number[];
  /** How many there are in all. */
  total: number;
}

/** What each place of a word adds to what the text itself says: a title says most. */
const gains = { title: 3, lead: 1, about: 1.2 } as const;
/** @see Robertson, Zaragoza: The Probabilistic Relevance Framework (2009): k1 and b of BM25 */
const saturation = 1.2;
const lengthShare = 0.75;
/** By how much a story of today comes before an old one, and how soon that is half. */
const freshGain = 0.25;
const freshDays = 120;

/**
 * The documents that have a word of each list and none of `without`, best first.
 * @param words what was found for each word
 * @param filters what was found for each condition that adds nothing to the order
 */
export function rank(
  { words, filters, without }: { words: Found[][]; filters: Found[][]; without: Found[][] },
  facts: DocumentFacts,
  most: number,
): Ranking {
  const { end } = facts;
  const met = new Uint8Array(end);
  const scores = new Float32Array(end);
  const gain = new Float32Array(end);
  for (const found of words) {
    gain.fill(0);
    addGain(found, facts, gain);
    for (let document = 0; document < end; document++) {
      const added = gain[document] ?? 0;
      if (added === 0) continue;
      met[document] = (met[document] ?? 0) + 1;
      scores[document] = (scores[document] ?? 0) + added;
    }
  }
  for (const [index, found] of filters.entries()) {
    eachDocument(found, (document) => {
      if (met[document] === words.length + index) met[document] += 1;
    });
  }
  for (const found of without) eachDocument(found, (document) => void (met[document] = 0));
  keepMet(met, scores, words.length + filters.length, facts);
  return takeBest(scores, most);
}

/** How rare what was found is: a word that every story has tells none from another. */
function rarity(found: Found[], total: number): number {
  const sum = found.reduce((all, { count, weight }) => all + count * weight, 0);
  const count = Math.min(total, sum);
  return Math.log(1 + (total - count + 0.5) / (count + 0.5));
}

function addGain(found: Found[], facts: DocumentFacts, gain: Float32Array): void {
  const rare = rarity(found, facts.total);
  const { averageLength } = facts;
  for (const { postings, base, weight } of found) {
    eachPosting(postings, (local, packed) => {
      const document = base + local;
      const times = countOf(packed);
      const relative = facts.lengthOf(document) / averageLength;
      const room = saturation * (1 - lengthShare + lengthShare * relative);
      const places =
        ((packed & inTitle) !== 0 ? gains.title : 0) +
        ((packed & inLead) !== 0 ? gains.lead : 0) +
        ((packed & inAbout) !== 0 ? gains.about : 0);
      const gained = weight * rare * (places + times / (times + room));
      if (gained > (gain[document] ?? 0)) gain[document] = gained;
    });
  }
}

function eachDocument(found: Found[], visit: (document: number) => void): void {
  for (const { postings, base } of found) eachPosting(postings, (local) => visit(base + local));
}

/** Makes the scores final, and those of all others nothing. */
function keepMet(
  met: Uint8Array,
  scores: Float32Array,
  wanted: number,
  { dayOf, today }: DocumentFacts,
): void {
  for (let document = 0; document < met.length; document++) {
    const day = met[document] === wanted ? dayOf(document) : 0;
    const fresh = 1 + freshGain * 2 ** (-Math.max(0, today - day) / freshDays);
    // Without a word, the newest come first.
    scores[document] = day === 0 ? 0 : ((scores[document] ?? 0) || 1e-6) * fresh;
  }
}

/** To put all in order takes longer than to find them. */
function takeBest(scores: Float32Array, most: number): Ranking {
  const sorted = scores.filter((score) => score > 0).toSorted();
  const total = sorted.length;
  const least = sorted[Math.max(0, total - most)] ?? Infinity;
  const best: number[] = [];
  for (let document = 0; document < scores.length; document++) {
    if ((scores[document] ?? 0) >= least) best.push(document);
  }
  const scoreOf = (document: number) => scores[document] ?? 0;
  const ordered = best.toSorted((one, other) => scoreOf(other) - scoreOf(one) || other - one);
  return { best: ordered.slice(0, most), total };
}
