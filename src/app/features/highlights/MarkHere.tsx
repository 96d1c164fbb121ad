import { useEffect, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { offsetsOf, rangeOf } from "#app/ui/story-range.ts";
import { closeTool } from "#app/ui/story-tool.ts";
import { describe, type Stretch } from "#story/anchor.ts";
import { highlightColours } from "#story/highlight.ts";
import { lineAt, sentencesIn } from "#story/sentences.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./MarksSheet.module.css";
import { sayMarked } from "./say-marked.ts";
import type { ToolProps } from "./tool-props.ts";

/** Marks without a selection: a paragraph, or one of its sentences; first what stands first in view. */
export function MarkHere(props: ToolProps) {
  const { opened, shown, model } = props;
  const words = highlightsWords();
  const [offset, setOffset] = useState(() => startOf(props));
  const line = lineAt(shown.text, offset);
  const sentences = sentencesIn(shown.text, line, opened.article.language);
  function mark(stretch: Stretch): void {
    const anchor = describe(shown.text, stretch.start, stretch.end);
    closeTool();
    if (anchor !== undefined) sayMarked(model, model.mark(anchor, highlightColours[0]), stretch);
  }
  const isMarkedAtOnce = useMarkSelected(props, mark);
  if (isMarkedAtOnce) return null;
  return (
    <Sheet title={words.markTitle} onClose={closeTool}>
      {sentences.length === 0 && <p>{words.markNothing}</p>}
      {sentences.length > 1 && (
        <SheetOption icon="marker" title={words.markParagraph} onClick={() => mark(line)} />
      )}
      {sentences.map((sentence) => (
        <SheetOption
          key={sentence.start}
          icon="note"
          title={shown.text.slice(sentence.start, sentence.end)}
          note={words.markSentence}
          onClick={() => mark(sentence)}
        />
      ))}
      <div class={styles.steps}>
        <Button
          icon="up"
          disabled={line.start === 0}
          onClick={() => setOffset(lineAt(shown.text, line.start - 1).start)}
        >
          {words.previous}
        </Button>
        <Button
          icon="down"
          disabled={line.end >= shown.text.length}
          onClick={() => setOffset(line.end + 1)}
        >
          {words.next}
        </Button>
      </div>
    </Sheet>
  );
}

/** With words selected there is nothing to ask. */
function useMarkSelected({ shown, opened }: ToolProps, mark: (stretch: Stretch) => void): boolean {
  const [stretch] = useState(() => {
    const selection = getSelection();
    if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
    const range = selection.getRangeAt(0);
    return range.intersectsNode(opened.element) ? offsetsOf(shown, range) : undefined;
  });
  useEffect(() => {
    if (stretch === undefined) return;
    getSelection()?.removeAllRanges();
    mark(stretch);
    // Once, with what was selected when the key was pressed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return stretch !== undefined;
}

/** Where the focus is inside the story, else where the view begins. */
function startOf({ opened, shown }: ToolProps): number {
  const { activeElement } = document;
  const block = activeElement?.closest("[data-block]");
  if (block && opened.element.contains(block)) {
    const range = document.createRange();
    range.selectNodeContents(block);
    return offsetsOf(shown, range)?.start ?? opened.here();
  }
  const here = opened.here();
  const line = lineAt(shown.text, here);
  const bottom = rangeOf(shown, line.start, line.end)?.getBoundingClientRect().bottom ?? topBar;
  // What ends under the bar above is not in view.
  return here > 0 && bottom < topBar ? Math.min(line.end + 1, shown.text.length) : here;
}

/** How far the reader's upper bar reaches into the view, px. */
const topBar = 80;
