import type { FilterValue } from "#library/search-filters.ts";
import type { FilterName } from "#search/terms.ts";
import { languageName, locale } from "#i18n/locale.ts";
import { openFilter, withFilter, withValue } from "./completion.ts";
import styles from "./FilterChips.module.css";
import { searchWords } from "./search-words.ts";

interface Props {
  typed: string;
  /** What the filter at the end of it may be. */
  values: FilterValue[];
  onType: (typed: string) => void;
}

const filters = ["tag", "source", "lang"] as const satisfies FilterName[];

/** What the search can be narrowed by: a filter to begin, or a value for the one that was begun. */
export function FilterChips({ typed, values, onType }: Props) {
  const words = searchWords();
  const open = openFilter(typed);
  return (
    <ul class={styles.chips}>
      {open === undefined
        ? filters.map((filter) => (
            <li key={filter}>
              <button
                type="button"
                onClick={() => onType(withFilter(typed, words.filterNames[filter]))}
              >
                {words.filters[filter]}
              </button>
            </li>
          ))
        : values.map(({ value, count }) => (
            <li key={value}>
              <button type="button" onClick={() => onType(withValue(typed, value))}>
                <span dir="auto">{open.filter === "lang" ? languageName(value) : value}</span>
                <span class={styles.count} aria-hidden="true">
                  {count.toLocaleString(locale())}
                </span>
                <span class="spoken">{words.found(count)}</span>
              </button>
            </li>
          ))}
    </ul>
  );
}
