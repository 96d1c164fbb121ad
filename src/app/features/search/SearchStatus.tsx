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
  // A screen that says it in words of its own need not show it twice.
  const isShown = isTyped && !isNothing(results);
  return (
    <>
      <output class={isShown ? styles.count : "spoken"}>{isTyped && countInWords(results)}</output>
      {isTyped && results?.isWhole && <Growing answer={results.answer} />}
    </>
  );
}

function Growing({ answer: { searched, all } }: Pick<Results, "answer">) {
  if (searched >= all) return null;
  return <p class={styles.growing}>{searchWords().searched(searched, all)}</p>;
}

function isNothing(results: Results | undefined): boolean {
  return results?.isWhole === true && results.answer.total === 0;
}

function countInWords(results: Results | undefined): string {
  const words = searchWords();
  if (isNothing(results)) return words.nothingTitle;
  const { total = 0, isMore = false } = results?.answer ?? {};
  if (total === 0) return words.searching;
  return isMore ? words.foundAtLeast(total) : words.found(total);
}
