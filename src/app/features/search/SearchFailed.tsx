import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { searchWords } from "./search-words.ts";

interface Props {
  onRetry: () => void;
}

/** The storage does not answer: nothing is known of what there is. */
export function SearchFailed({ onRetry }: Props) {
  const words = searchWords();
  return (
    <EmptyState icon="warning" title={words.failedTitle} text={words.failedText}>
      <Button onClick={onRetry}>{words.retry}</Button>
    </EmptyState>
  );
}
