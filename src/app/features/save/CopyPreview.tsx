import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { speeds } from "#app/ui/speeds.ts";
import type { Article } from "#article/article.ts";
import { hostOf } from "#article/host.ts";
import { textOf } from "#article/text.ts";
import { t } from "#i18n/more.ts";
import { isLocalAddress } from "#story/local-address.ts";
import { readingMinutes } from "#story/reading.ts";
import type { FoundStory } from "./copy-model.ts";
import { pasteWords } from "./paste-words.ts";
import styles from "./CopyPreview.module.css";

interface Props {
  found: FoundStory;
  /** Where the reader says it is from: a story's host, or a file. */
  from: string | undefined;
  /** Why it could not be kept. */
  problem: string | undefined;
  onKeep: () => void;
  onAnother: () => void;
}

const shownChars = 220;

/** What was found in a page, to be looked at before it is kept. */
export function CopyPreview({ found, from, problem, onKeep, onAnother }: Props) {
  const said = pasteWords();
  const { article, pictureCount } = found;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const isWhole = article.completeness === "whole";
  return (
    <>
      <article class={styles.card}>
        <h3 ref={title} tabIndex={-1} lang={article.language} dir="auto">
          {article.title}
        </h3>
        <p class={styles.facts}>
          {from === undefined ? whereFrom(article) : <bdi>{from}</bdi>}
          {`, ${said.wordCount(article.wordCount)}, ${t.minutes(readingMinutes(article, speeds.value))}`}
        </p>
        <Fact isWell={isWhole}>
          {article.completeness === "whole" ? said.wholeText : t.notWhole[article.completeness]}
        </Fact>
        {pictureCount > 0 && <p class={styles.facts}>{said.picturesLeftOut(pictureCount)}</p>}
        <p class={styles.opening} lang={article.language} dir="auto">
          {openingOf(article)}
        </p>
      </article>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div class={styles.actions}>
        <Button kind="primary" icon="plus" onClick={onKeep}>
          {t.saveButton}
        </Button>
        <Button onClick={onAnother}>{said.anotherPaste}</Button>
      </div>
    </>
  );
}

function Fact({ isWell, children }: { isWell: boolean; children: ComponentChildren }) {
  return (
    <p class={isWell ? styles.well : styles.lack}>
      <Icon name={isWell ? "check" : "warning"} size={16} />
      <span>{children}</span>
    </p>
  );
}

function whereFrom({ url }: Article): string {
  const { saysNowhere, saysFrom } = pasteWords();
  return isLocalAddress(url) ? saysNowhere : saysFrom(hostOf(url));
}

function openingOf({ body }: Article): string {
  const text = textOf(body).replaceAll(/\s+/g, " ");
  return text.length <= shownChars ? text : `${text.slice(0, shownChars).replace(/\s\S*$/, "")}…`;
}
