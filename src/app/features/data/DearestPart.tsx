import { storyPath } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import type { Story } from "#story/story.ts";
import { dataWords } from "./data-words.ts";
import styles from "./DearestPart.module.css";
import { sizeOf, timesOf } from "./numbers.ts";

interface Props {
  /** The dearest first. */
  stories: readonly Story[];
  hasMore: boolean;
  onMore: () => void;
}

/** What each story cost over the network, against what its original page weighs. */
export function DearestPart({ stories, hasMore, onMore }: Props) {
  const words = dataWords();
  const most = Math.max(1, ...stories.map(({ spentBytes = 0 }) => spentBytes));
  return (
    <SettingsCard title={words.dearest}>
      {stories.length === 0 && <p class={styles.none}>{words.dearestNone}</p>}
      {stories.length > 0 && (
        <ol class={styles.list}>
          {stories.map((story) => (
            <DearStory key={story.address} story={story} most={most} />
          ))}
        </ol>
      )}
      {hasMore && (
        <div class={styles.more}>
          <Button onClick={onMore}>{words.more}</Button>
        </div>
      )}
    </SettingsCard>
  );
}

function DearStory({ story, most }: { story: Story; most: number }) {
  const { title, language, spentBytes = 0 } = story;
  return (
    <li>
      <a href={storyPath(story)}>
        <span class={styles.title} lang={language} dir="auto">
          {title}
        </span>
        <b>{sizeOf(spentBytes)}</b>
        <i aria-hidden="true" style={{ inlineSize: `${(100 * spentBytes) / most}%` }} />
        <small>{originalInWords(story)}</small>
      </a>
    </li>
  );
}

function originalInWords({ originalBytes = 0, spentBytes = 0 }: Story): string {
  if (originalBytes === 0) return "";
  const words = dataWords();
  const times = timesOf(originalBytes, spentBytes);
  const size = sizeOf(originalBytes);
  return times === undefined ? words.storyOriginalOnly(size) : words.storyOriginal(size, times);
}
