import { useEffect, useRef } from "preact/hooks";
import { panes } from "#app/ui/panes.ts";
import { speeds } from "#app/ui/speeds.ts";
import { t } from "#i18n/more.ts";
import { readingMinutes } from "#story/reading.ts";
import { appWords } from "./app-words.ts";
import { Bylines } from "./Bylines.tsx";
import { noteOn } from "./completeness.ts";
import { CompletenessNote } from "./CompletenessNote.tsx";
import { formatDay } from "./dates.ts";
import type { OpenView } from "./read-view.ts";
import styles from "./StoryHead.module.css";

interface Props {
  view: OpenView;
}

/** Title, who wrote it and when, what it takes to read, and whether it is whole. */
export function StoryHead({ view }: Props) {
  const { story, article, pictures } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who goes through the list beside it stays there.
    if (panes.peek()?.staysInList(story.address)) return;
    // A screen reader begins with the title; the tracker alone scrolls.
    title.current?.focus({ preventScroll: true });
    // eslint-disable-next-line react/exhaustive-deps
  }, []);
  const facts = [
    formatDay(article.publishedAt),
    t.minutesToRead(readingMinutes(article, speeds.value)),
    story.sizeBytes > 0 ? t.keptSize(story.sizeBytes) : undefined,
  ].filter((fact) => fact !== undefined);
  return (
    <header class={styles.head}>
      <h1 ref={title} tabIndex={-1} class={styles.title} dir="auto">
        {article.title}
      </h1>
      <Bylines names={article.bylines ?? []} />
      <p class={styles.facts} {...appWords()}>
        {facts.join(", ")}
      </p>
      <CompletenessNote story={story} note={noteOn(story, article, countOf(pictures))} />
      {article.standfirst !== undefined && (
        <p class={styles.standfirst} dir="auto">
          {article.standfirst}
        </p>
      )}
    </header>
  );
}

function countOf(pictures: OpenView["pictures"]): number {
  return Object.keys(pictures).length;
}
