import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { listenWords } from "./listen-words.ts";
import type { Listening } from "./listening.ts";
import { moved } from "./queue-order.ts";
import styles from "./QueueField.module.css";
import { QueueRow } from "./QueueRow.tsx";
import { useQueue } from "./use-queue.ts";

interface Props {
  listening: Listening;
}

/** What is to be heard: its order, by buttons, and the way out of it, with a way back. */
export function QueueField({ listening }: Props) {
  const words = listenWords();
  const { stories, hasFailed, keep } = useQueue(listening);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<{ story: Story; at: number }>();
  const { list, focusOn } = useFocusAfter();

  function move(at: number, by: -1 | 1): void {
    const story = stories?.[at];
    if (stories === undefined || story === undefined) return;
    setRemoved(undefined);
    keep(moved(stories, at, by));
    setSaid(words.placed(story.title, at + by + 1, stories.length));
    focusOn(at + by, by === 1 ? "later" : "sooner");
  }

  function remove(story: Story, at: number): void {
    keep((stories ?? []).filter((one) => one !== story));
    setRemoved({ story, at });
    setSaid(words.left(story.title));
    focusOn(at, "undo");
  }

  function bringBack({ story, at }: { story: Story; at: number }): void {
    setRemoved(undefined);
    keep((stories ?? []).toSpliced(at, 0, story));
    setSaid(words.placed(story.title, at + 1, (stories?.length ?? 0) + 1));
    focusOn(at, "leave");
  }

  const rows = (stories ?? []).map((story, at) => (
    <QueueRow
      key={story.address}
      story={story}
      isFirst={at === 0}
      isLast={at === (stories?.length ?? 0) - 1}
      onMove={(by) => move(at, by)}
      onLeave={() => remove(story, at)}
    />
  ));
  if (removed !== undefined) {
    rows.splice(
      removed.at,
      0,
      <li key="removed" class={styles.row}>
        <p>{words.left(removed.story.title)}</p>
        <button type="button" data-hand="undo" onClick={() => bringBack(removed)}>
          {t.undo}
        </button>
      </li>,
    );
  }
  return (
    <div class={styles.queue}>
      <b>{words.queue}</b>
      {hasFailed && <p>{words.problems.storage}</p>}
      {stories !== undefined && rows.length === 0 && <p>{words.queueNone}</p>}
      <ol ref={list}>{rows}</ol>
      <output class="spoken">{said}</output>
    </div>
  );
}

/** Where the focus goes once the list is drawn anew: a row that moved would lose it. */
function useFocusAfter() {
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<{ at: number; hand: string } | undefined>(undefined);
  useLayoutEffect(() => {
    if (next.current === undefined) return;
    const { at, hand } = next.current;
    next.current = undefined;
    const row = list.current?.children.item(at);
    row?.querySelector<HTMLElement>(`[data-hand="${hand}"]`)?.focus();
  });
  const focusOn = (at: number, hand: string) => {
    next.current = { at, hand };
  };
  return { list, focusOn };
}
