import { useState } from "preact/hooks";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import styles from "./PackList.module.css";
import { PackRow } from "./PackRow.tsx";
import type { RowAction } from "./RowActions.tsx";
import type { PackedStory } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

interface Props {
  stories: PackedStory[];
  pinned: string[];
  onMove: (address: string, place: number) => void;
  onPin: (address: string, isPinned: boolean) => void;
  onDrop: (address: string) => void;
}

/** The stories of a pack in reading order; while arranging, each with what can be done with it. */
export function PackList({ stories, pinned, onMove, onPin, onDrop }: Props) {
  const words = tripWords();
  const [isArranging, setArranging] = useState(false);
  const [said, setSaid] = useState("");
  const { list, keepOn } = useKeptFocus(stories);

  function act(place: number, action: RowAction): void {
    const packed = stories[place];
    if (packed === undefined) return;
    const { address } = packed.item;
    const isPinned = pinned.includes(address);
    if (action === "drop") {
      // The row goes: the hand is on the one that comes up.
      const beside = stories[place + 1] ?? stories[place - 1];
      if (beside !== undefined) keepOn(beside.item.address, action);
      return onDrop(address);
    }
    keepOn(address);
    if (action === "pin") {
      setSaid(isPinned ? words.unpinned : words.pinned);
      return onPin(address, !isPinned);
    }
    const next = place + (action === "up" ? -1 : 1);
    if (next < 0 || next >= stories.length) return;
    setSaid(words.movedTo(packed.story?.title ?? address, next + 1, stories.length));
    onMove(address, next);
  }

  const toggle = (
    <button
      type="button"
      class={styles.toggle}
      aria-pressed={isArranging}
      onClick={() => setArranging(!isArranging)}
    >
      {isArranging ? words.done : words.arrange}
    </button>
  );
  return (
    <section>
      <SectionTitle end={toggle}>{words.contents}</SectionTitle>
      {isArranging && <p class={styles.help}>{words.arrangeHelp}</p>}
      <ol ref={list} class={styles.list} aria-label={words.contents}>
        {stories.map((packed, place) => (
          <PackRow
            key={packed.item.address}
            packed={packed}
            isPinned={pinned.includes(packed.item.address)}
            isArranging={isArranging}
            onAct={(action) => act(place, action)}
          />
        ))}
      </ol>
      <output class="spoken">{said}</output>
    </section>
  );
}
