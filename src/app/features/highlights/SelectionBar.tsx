import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { sharingWords } from "#app/ui/sharing-words.ts";
import type { ShownText } from "#app/ui/story-range.ts";
import { openTool } from "#app/ui/story-tool.ts";
import { t } from "#i18n/more.ts";
import { describe } from "#story/anchor.ts";
import { type HighlightColour, highlightColours } from "#story/highlight.ts";
import { Colours } from "./Colours.tsx";
import { copyWords, quoteOf, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import type { OpenMarks } from "./marks-model.ts";
import { placeBar } from "./place-bar.ts";
import { sayMarked } from "./say-marked.ts";
import styles from "./SelectionBar.module.css";
import { useEscape } from "./use-escape.ts";
import { useSelected, type Selected } from "./use-selected.ts";

interface Props {
  opened: OpenedStory;
  shown: ShownText;
  model: OpenMarks;
}

/** What can be done with selected words, near them. */
export function SelectionBar({ opened, shown, model }: Props) {
  const words = highlightsWords();
  const [selected, forget] = useSelected(opened.element, shown);
  if (selected === undefined) return null;
  const { start, end } = selected;
  const exact = shown.text.slice(start, end).trim();
  const close = () => {
    getSelection()?.removeAllRanges();
    forget();
  };
  function mark(colour: HighlightColour, isNoted: boolean): void {
    const anchor = describe(shown.text, start, end);
    if (anchor === undefined) return;
    const highlight = model.mark(anchor, colour);
    close();
    if (isNoted) openTool({ kind: "highlight", id: highlight.id });
    else sayMarked(model, highlight, { start, end });
  }
  function lookUp(): void {
    close();
    openTool({ kind: "look-up", start, end });
  }
  return (
    <Bar selected={selected} label={words.selection} onClose={close}>
      <Colours label={words.markIn} onChoose={(colour) => mark(colour, false)} />
      <span class={styles.actions}>
        <IconButton label={words.note} onClick={() => mark(highlightColours[0], true)}>
          <Icon name="note" size={22} />
        </IconButton>
        <IconButton label={sharingWords().copy} onClick={() => void copyWords(exact)}>
          <Icon name="copy" size={22} />
        </IconButton>
        <IconButton label={t.share} onClick={() => void shareWords(quoteOf(exact, opened.story))}>
          <Icon name="share" size={22} />
        </IconButton>
        <IconButton label={words.lookUp} onClick={lookUp}>
          <Icon name="book" size={22} />
        </IconButton>
      </span>
    </Bar>
  );
}

interface BarProps {
  selected: Selected;
  label: string;
  onClose: () => void;
  children: ComponentChildren;
}

function Bar({ selected, label, onClose, children }: BarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<{ top: number; left: number } | undefined>(undefined);
  useEscape(onClose);
  useLayoutEffect(() => {
    if (bar.current === null) return;
    const { offsetWidth: width, offsetHeight: height } = bar.current;
    const view = { width: innerWidth, height: innerHeight };
    const { rect: selection, isTouch } = selected;
    setAt(placeBar({ selection, bar: { width, height }, view, isTouch }));
  }, [selected]);
  return (
    <div
      ref={bar}
      class={styles.bar}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      style={at && { insetBlockStart: `${at.top}px`, left: `${at.left}px` }}
      onPointerDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  );
}
