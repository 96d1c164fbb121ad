import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { closeTool } from "#app/ui/story-tool.ts";
import { mostFound } from "./find-all.ts";
import styles from "./FindBar.module.css";
import { focusWords } from "./focus-words.ts";
import { highlightsWords } from "./highlights-words.ts";
import type { ToolProps } from "./tool-props.ts";
import { useEscape } from "./use-escape.ts";
import { useFound } from "./use-found.ts";

interface Props extends ToolProps {
  /** What to look for at once. */
  query: string | undefined;
}

/** Finds words in the story: all are marked, one after the other is brought into view. */
export function FindBar({ query = "", ...props }: Props) {
  const words = highlightsWords();
  const [asked, setAsked] = useState(query);
  const field = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLElement>(null);
  const { count, now, current, step } = useFound(props, asked);
  useEscape(closeTool);
  useEffect(() => setAsked(query), [query]);
  useEffect(() => field.current?.select(), []);
  const latest = useRef(current);
  latest.current = current;
  // While it still stands there: afterwards nothing has the focus.
  useLayoutEffect(() => {
    const left = bar.current;
    return () => {
      // Who has found it goes on from there.
      const isHere = left?.contains(document.activeElement) === true;
      if (isHere && latest.current !== undefined) focusWords(latest.current);
    };
  }, []);
  return (
    <search ref={bar} class={styles.bar}>
      <input
        ref={field}
        type="search"
        enterkeyhint="search"
        autocapitalize="none"
        autocomplete="off"
        aria-label={words.find}
        placeholder={words.findLabel}
        value={asked}
        onInput={({ currentTarget }) => setAsked(currentTarget.value)}
        onKeyDown={(event) => {
          // An Enter that ends the writing of a character is no step.
          if (event.key === "Enter" && !event.isComposing) step(event.shiftKey ? -1 : 1);
        }}
      />
      <output class={styles.count}>{countOf(asked, now, count)}</output>
      <IconButton label={words.previous} onClick={() => step(-1)}>
        <Icon name="up" size={20} />
      </IconButton>
      <IconButton label={words.next} onClick={() => step(1)}>
        <Icon name="down" size={20} />
      </IconButton>
      <IconButton label={words.closeFind} onClick={closeTool}>
        <Icon name="close" size={20} />
      </IconButton>
    </search>
  );
}

function countOf(asked: string, now: number, all: number): string {
  const words = highlightsWords();
  if (asked.trim() === "") return "";
  if (all === 0) return words.findNone;
  return all >= mostFound ? words.findMany(mostFound) : words.findCount(now + 1, all);
}
