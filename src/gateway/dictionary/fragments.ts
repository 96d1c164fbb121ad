/** One article to learn from, as it is sent. */
export interface Sample {
  bytes: Uint8Array;
  /** Whose it is: only what several publishers have in common is learnt. */
  publisher: string;
}

/** Some tokens in a row that several publishers use, with how many articles and publishers do. */
export interface Fragment {
  /** Bytes as Latin-1 characters. */
  text: string;
  articles: number;
  publishers: number;
}

/** One place in one sample: where a run of tokens begins and ends. */
interface Place {
  sample: number;
  first: number;
  next: number;
}

/** Room for the markup between two paragraphs; longer runs of words are one story, told by many. */
const MAX_BYTES = 96;
const MIN_BYTES = 6;
/** So are runs that only a few of many articles have. */
const MIN_SHARE = 0.02;

/**
 * Finds every run of tokens that stands, whole, in articles of at least `minPublishers` publishers.
 * A run is tried only where the run before its last token was already shared so.
 */
export function countFragments(samples: Sample[], minPublishers: number): Fragment[] {
  const tokens = samples.map(({ bytes }) => tokensOf(bytes));
  const minArticles = samples.length * MIN_SHARE;
  const found: Fragment[] = [];
  const starts = tokens.flatMap((list, sample) =>
    list.map((_, at): Place => ({ sample, first: at, next: at })),
  );
  const waiting: Place[][] = [starts];
  for (let places = waiting.pop(); places !== undefined; places = waiting.pop()) {
    for (const group of splitByNext(places, tokens).values()) {
      const publishers = new Set(group.map(({ sample }) => samples[sample]?.publisher)).size;
      const articles = new Set(group.map(({ sample }) => sample)).size;
      if (publishers < minPublishers || articles < minArticles) continue;
      const text = textOf(group[0], tokens);
      if (text.length > MAX_BYTES) continue;
      waiting.push(group);
      if (text.length >= MIN_BYTES) found.push({ text, articles, publishers });
    }
  }
  return found;
}

/** Runs that go on with the same token, each one token longer. */
function splitByNext(places: Place[], tokens: string[][]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const { sample, first, next } of places) {
    const token = tokens[sample]?.[next];
    if (token === undefined) continue;
    const group = groups.get(token) ?? [];
    if (group.length === 0) groups.set(token, group);
    group.push({ sample, first, next: next + 1 });
  }
  return groups;
}

function textOf(place: Place | undefined, tokens: string[][]): string {
  return place === undefined
    ? ""
    : (tokens[place.sample] ?? []).slice(place.first, place.next).join("");
}

/** Words with the space before them, and what stands between; letters beyond ASCII are letters. */
function tokensOf(bytes: Uint8Array): string[] {
  return (
    Buffer.from(bytes)
      .toString("latin1")
      .match(/ ?[\w\x80-\xff]+|[^\w\x80-\xff ]+| +/g) ?? []
  );
}
