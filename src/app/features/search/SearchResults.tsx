import { EmptyState } from "#app/ui/EmptyState.tsx";
import { MoreResults } from "./MoreResults.tsx";
import type { Pieces } from "./pieces.ts";
import { ResultRow } from "./ResultRow.tsx";
import type { Results } from "./search-model.ts";
import styles from "./SearchResults.module.css";
import { searchWords } from "./search-words.ts";
import { useLateHits } from "./use-late-hits.ts";

interface Props {
  results: Results;
  pieces: Pieces;
  openAddress: string | undefined;
  onOpen: () => void;
  onMore: () => void;
}

/** What was found, or that nothing was. */
export function SearchResults({ results, pieces, openAddress, onOpen, onMore }: Props) {
  const words = searchWords();
  const { hits, total, corrected, searched, all } = results.answer;
  const drawn = useLateHits(hits);
  if (hits.length === 0) {
    if (!results.isWhole) return null;
    return (
      <EmptyState
        icon="search"
        title={words.nothingTitle}
        text={words.nothingText(results.typed.trim())}
      >
        <p class={styles.note}>{searched < all ? words.nothingYet : words.nothingHelp}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {corrected.length > 0 && (
        <p class={styles.corrected}>
          {words.corrected(corrected.map(({ to }) => `“${to}”`).join(", "))}
        </p>
      )}
      <ul class={styles.list} aria-label={words.results}>
        {drawn.map((hit, index) => (
          <ResultRow
            // By its place: with every letter each row would be another one, and be built anew.
            key={index}
            hit={hit}
            snippet={pieces.get(hit.story.address)}
            isOpen={hit.story.address === openAddress}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {hits.length < total && <MoreResults shown={hits.length} onMore={onMore} />}
    </>
  );
}
