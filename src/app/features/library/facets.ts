import type { Row } from "#library/row.ts";
import { tagOf } from "#story/reading.ts";
import { tagKey } from "#story/tags.ts";

/** One value that stories may be chosen by, and how many have it. */
export interface Facet {
  value: string;
  count: number;
}

/** What the rows of a library can be chosen by, the most frequent first. */
export interface Facets {
  sources: Facet[];
  tags: Facet[];
  languages: Facet[];
}

export function facetsOf(rows: readonly Row[]): Facets {
  const [sources, tags, languages] = [new Counter(), new Counter(), new Counter()];
  for (const { source, tags: own, language } of rows) {
    sources.add(source, source);
    if (language !== "") languages.add(tagOf(language), tagOf(language));
    for (const tag of own) tags.add(tagKey(tag), tag);
  }
  return { sources: sources.list(), tags: tags.list(), languages: languages.list() };
}

class Counter {
  readonly #facets = new Map<string, Facet>();

  add(key: string, value: string): void {
    const known = this.#facets.get(key);
    if (known === undefined) this.#facets.set(key, { value, count: 1 });
    else known.count += 1;
  }

  list(): Facet[] {
    return [...this.#facets.values()].toSorted(
      (a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
    );
  }
}
