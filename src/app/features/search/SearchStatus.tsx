import type { Results } from "./search-model.ts";
import styles from "./SearchStatus.module.css";
import { searchWords } from "./search-words.ts";

interface Props {
  /** Something is looked for. */
  isTyped: boolean;
  results: Results | undefined;
}

/** How many stories were found, said aloud too, and how much of the library was searched. */
export function SearchStatus({ isTyped, results }: Props) {
  const words = searchWords();
  const { searched = 0, all = 0 } = results?.answer ?? {};
  return (
    <>
      <output class={styles.count}>{isTyped && countInWords(results)}</output>
      {isTyped && results?.isWhole && searched < all && (
        <p class={styles.growing}>{words.searched(searched, all)}</p>
      )}
    </>
  );
}

function countInWords(results: Results | undefined): string {
  const words = searchWords();
  if (results === undefined) return words.searching;
  const { total, isMore } = results.answer;
  // The screen says that in its own words.
  if (total === 0) return results.isWhole ? words.nothingTitle : words.searching;
  return isMore ? words.foundAtLeast(total) : words.found(total);
}
