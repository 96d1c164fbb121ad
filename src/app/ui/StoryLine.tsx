import { hostOf } from "#article/host.ts";
import { t } from "#i18n/i18n.ts";
import { minutesLeft, readingMinutes } from "#story/reading.ts";
import type { Story } from "#story/story.ts";
import { ShellIcon } from "./ShellIcon.tsx";
import { lazyScreen } from "./lazy-screen.tsx";
import styles from "./StoryLine.module.css";

// A few rows need a reason, and there are many: they come after the first screen.
const Reason = lazyScreen(() => import("./Reason.tsx"));

interface Props {
  story: Story;
}

/** The line under a title: proof that the story is here, or what it waits for. */
export function StoryLine({ story }: Props) {
  const { state } = story;
  if (story.hasText && state.status !== "failed") return <KeptLine story={story} />;
  switch (state.status) {
    case "queued":
      return (
        <p class={styles.line}>
          {state.reason === undefined || state.reason === "gateway-unreachable" ? (
            t.waitingSince(story.savedAt)
          ) : (
            <Reason code={state.reason} isRetried />
          )}
        </p>
      );
    case "fetching":
      return <p class={styles.line}>{t.fetching}</p>;
    case "failed":
      return (
        <p class={`${styles.line} ${styles.failed}`}>
          <ShellIcon name="warning" size={14} />
          <Reason code={state.reason} />
        </p>
      );
    case "ready":
    case "partial":
      return <KeptLine story={story} />;
  }
}

function KeptLine({ story }: Props) {
  const { status } = story.state;
  const minutes =
    story.shelf === "reading"
      ? t.minutesLeft(minutesLeft(story))
      : t.minutes(readingMinutes(story));
  const parts = [
    story.siteName ?? hostOf(story.address),
    minutes,
    ...(story.sizeBytes > 0 && story.shelf !== "reading" ? [t.kilobytes(story.sizeBytes)] : []),
  ];
  return (
    <p class={styles.line}>
      {status === "ready" && story.shelf !== "reading" && (
        <span class={styles.ready}>
          <ShellIcon name="check" size={14} />
          <span class="spoken">{t.readyOffline}</span>
        </span>
      )}
      {status === "partial" && (
        <span class={styles.partial}>
          <ShellIcon name="warning" size={14} />
        </span>
      )}
      <span>
        <bdi>{parts[0]}</bdi>
        {parts.slice(1).map((part) => `, ${part}`)}
      </span>
      {/* The tick is proof: while a newer text is on its way, pictures may be missing. */}
      {status !== "ready" && (
        <span class={styles.lack}>
          {status === "partial" ? t.somePicturesMissing : t.refreshing}
        </span>
      )}
    </p>
  );
}
