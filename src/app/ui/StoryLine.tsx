import { hostOf } from "#article/host.ts";
import { t } from "#i18n/i18n.ts";
import { minutesLeft, readingMinutes } from "#story/reading.ts";
import type { Story } from "#story/story.ts";
import { ShellIcon } from "./ShellIcon.tsx";
import { lazyScreen } from "./lazy-screen.tsx";
import { speeds } from "./speeds.ts";
import styles from "./StoryLine.module.css";

// Few rows need them, and there are many: these words come after the first screen.
const StateWords = lazyScreen(() => import("./StateWords.tsx"));

interface Props {
  story: Story;
}

/** The line under a title: proof that the story is here, or what it waits for. */
export function StoryLine({ story }: Props) {
  const isFailed = story.state.status === "failed";
  if (story.hasText && !isFailed) return <KeptLine story={story} />;
  return (
    <p class={`${styles.line} ${isFailed ? styles.failed : ""}`}>
      {isFailed && <ShellIcon name="warning" size={14} />}
      <StateWords story={story} />
    </p>
  );
}

function KeptLine({ story }: Props) {
  const isWhole = (story.completeness ?? "whole") === "whole";
  const isProven = isWhole && story.state.status === "ready";
  const isReading = story.shelf === "reading";
  const parts = [
    story.siteName ?? hostOf(story.address),
    isReading
      ? t.minutesLeft(minutesLeft(story, speeds.value))
      : t.minutes(readingMinutes(story, speeds.value)),
    ...(story.sizeBytes > 0 && !isReading ? [t.kilobytes(story.sizeBytes)] : []),
  ];
  return (
    <p class={styles.line}>
      {isProven && !isReading && (
        <span class={styles.ready}>
          <ShellIcon name="check" size={14} />
          <span class="spoken">{t.readyOffline}</span>
        </span>
      )}
      {(!isWhole || story.state.status === "partial") && (
        <span class={styles.partial}>
          <ShellIcon name="warning" size={14} />
        </span>
      )}
      <span>
        <bdi>{parts[0]}</bdi>
        {parts.slice(1).map((part) => `, ${part}`)}
      </span>
      {!isProven && (
        <span class={styles.lack}>
          <StateWords story={story} />
        </span>
      )}
    </p>
  );
}
