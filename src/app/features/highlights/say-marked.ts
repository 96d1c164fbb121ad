import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { longestQuote, type Stretch } from "#story/anchor.ts";
import type { Highlight } from "#story/highlight.ts";
import { highlightsWords } from "./highlights-words.ts";
import type { OpenMarks } from "./marks-model.ts";

/** Says that words were marked, or only their beginning, with a way back. */
export function sayMarked(model: OpenMarks, highlight: Highlight, { start, end }: Stretch): void {
  const words = highlightsWords();
  showToast({
    text: end - start > longestQuote ? words.tooLong : words.marked,
    action: { label: t.undo, run: () => model.remove(highlight) },
  });
}
