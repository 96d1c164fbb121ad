import { Icon } from "#app/ui/Icon.tsx";
import type { IconName } from "#app/ui/icons.ts";
import type { Story } from "#story/story.ts";
import { listenWords } from "./listen-words.ts";
import styles from "./QueueField.module.css";

interface Props {
  story: Story;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onLeave: () => void;
}

/** One story to be heard, and the hands on it. */
export function QueueRow({ story, isFirst, isLast, onMove, onLeave }: Props) {
  const words = listenWords();
  return (
    <li class={styles.row}>
      <p lang={story.language} dir="auto">
        {story.title}
      </p>
      <Hand
        hand="sooner"
        icon="up"
        label={words.sooner(story.title)}
        isIdle={isFirst}
        onClick={() => onMove(-1)}
      />
      <Hand
        hand="later"
        icon="down"
        label={words.later(story.title)}
        isIdle={isLast}
        onClick={() => onMove(1)}
      />
      <Hand hand="leave" icon="close" label={words.leave(story.title)} onClick={onLeave} />
    </li>
  );
}

interface HandProps {
  hand: string;
  icon: IconName;
  label: string;
  /** Not `disabled`, which would throw the focus away. */
  isIdle?: boolean;
  onClick: () => void;
}

function Hand({ hand, icon, label, isIdle = false, onClick }: HandProps) {
  return (
    <button
      type="button"
      data-hand={hand}
      aria-label={label}
      title={label}
      aria-disabled={isIdle}
      onClick={() => {
        if (!isIdle) onClick();
      }}
    >
      <Icon name={icon} size={20} />
    </button>
  );
}
