import { readPath, storyPath } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { Thumbnail } from "#app/ui/Thumbnail.tsx";
import { factsInWords, reasonInWords, stateOf } from "./item-words.ts";
import styles from "./PackRow.module.css";
import { type RowAction, RowActions } from "./RowActions.tsx";
import type { PackedStory } from "./trip-facts.ts";

interface Props {
  packed: PackedStory;
  isPinned: boolean;
  isArranging: boolean;
  onAct: (action: RowAction) => void;
}

const keys: Partial<Record<string, RowAction>> = { ArrowUp: "up", ArrowDown: "down" };

/** One story of a pack: whether it is here, what it takes, and why it comes along. */
export function PackRow({ packed, isPinned, isArranging, onAct }: Props) {
  const { item, story } = packed;
  const state = stateOf(packed);
  const title = story?.title ?? item.address;
  function onKeyDown(event: KeyboardEvent): void {
    const action = event.altKey ? keys[event.key] : undefined;
    if (action === undefined) return;
    event.preventDefault();
    onAct(action);
  }
  return (
    <li class={styles.row} data-address={item.address}>
      <a
        class={styles.title}
        href={story === undefined ? readPath(item.address) : storyPath(story)}
        lang={story?.language}
        dir="auto"
        data-action="open"
        onKeyDown={onKeyDown}
      >
        {title}
      </a>
      {story?.thumbnail !== undefined && (
        <span class={styles.picture}>
          <Thumbnail hash={story.thumbnail} />
        </span>
      )}
      <p class={styles.line}>
        <span class={styles[state.kind]}>
          <Icon name={state.icon} size={14} />
          <span class="spoken">{state.text}</span>
        </span>
        <bdi>{factsInWords(packed)}</bdi>
      </p>
      <p class={styles.reason}>
        {isPinned && <Icon name="pin" size={14} />}
        {state.kind === "here" ? "" : `${state.text}. `}
        {reasonInWords(item.reason, item.bytes)}
      </p>
      {isArranging && (
        <RowActions title={title} isPinned={isPinned} onAct={onAct} onKeyDown={onKeyDown} />
      )}
    </li>
  );
}
