import { readPath } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { sharingWords } from "#app/ui/sharing-words.ts";
import { locale } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import type { MarkedWords } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { copyWords, quoteOf, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./MarkCard.module.css";
import { removeWithUndo } from "./marks-model.ts";
import { Quote } from "./Quote.tsx";

interface Props {
  mark: MarkedWords;
  library: Promise<Library>;
  /** With the title of its story. */
  isTitled: boolean;
}

/** One highlight among others: the way to its place, and what can be done with it. */
export function MarkCard({ mark: { highlight, story }, library, isTitled }: Props) {
  const words = highlightsWords();
  const { exact } = highlight.anchor;
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: "medium" });
  return (
    <li class={styles.card}>
      <a
        href={`${readPath(story.address)}&at=${encodeURIComponent(highlight.id)}`}
        class={styles.open}
      >
        <Quote highlight={highlight} language={story.language} />
        {highlight.note !== undefined && (
          <p class={styles.note} dir="auto">
            <Icon name="note" size={16} />
            {highlight.note}
          </p>
        )}
        <p class={styles.facts}>
          {isTitled && (
            <b lang={story.language} dir="auto">
              {story.title}
            </b>
          )}
          <span>
            {[story.siteName, day.format(highlight.createdAt)].filter(Boolean).join(", ")}
          </span>
        </p>
      </a>
      <div class={styles.actions}>
        <IconButton label={sharingWords().copy} onClick={() => void copyWords(exact)}>
          <Icon name="copy" size={20} />
        </IconButton>
        <IconButton label={t.share} onClick={() => void shareWords(quoteOf(exact, story))}>
          <Icon name="share" size={20} />
        </IconButton>
        <IconButton label={words.remove} onClick={() => void removeWithUndo(library, highlight)}>
          <Icon name="trash" size={20} />
        </IconButton>
      </div>
    </li>
  );
}
