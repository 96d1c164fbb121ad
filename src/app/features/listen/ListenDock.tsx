import { useEffect, useRef } from "preact/hooks";
import { hearing } from "#app/ui/hearing.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { rangeOf, readShownText } from "#app/ui/story-range.ts";
import type { Library } from "#library/library.ts";
import { readEarPlace } from "./ear-place.ts";
import styles from "./ListenDock.module.css";
import { listeningOf } from "./listening-now.ts";
import type { Listening } from "./listening.ts";
import { listenWords } from "./listen-words.ts";
import { Player } from "./Player.tsx";
import playerStyles from "./Player.module.css";
import { useSpokenSentence } from "./use-spoken-sentence.ts";

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** The player over the foot of an open story, and the voice's mark in its words. */
export default function ListenDock({ library, ...opened }: Props) {
  return <Dock listening={listeningOf(library)} {...opened} />;
}

/** The same with any listening: tests bring one with an engine of their own. */
export function Dock({ listening, ...opened }: OpenedStory & { listening: Listening }) {
  const { address } = opened.story;
  const layer = useRef<HTMLDivElement>(null);
  const wanted = hearing.value;
  const latest = useRef(opened);
  useEffect(() => {
    latest.current = opened;
  });
  useEffect(() => {
    const isOn = listening.heard.peek()?.story.address === address || listening.isOpening(address);
    if (wanted === address && !isOn) void listening.open(address, startOf(latest.current));
  }, [listening, wanted, address]);
  const { isAway, comeBack } = useSpokenSentence(listening, opened, layer);
  const isMine = listening.heard.value?.story.address === address;
  return (
    <>
      <div ref={layer} class={styles.layer} aria-hidden="true" />
      {wanted !== undefined && (
        <div class={styles.dock}>
          <Player listening={listening} isElsewhere={!isMine && wanted !== address}>
            {isMine && isAway && (
              <button type="button" class={playerStyles.comeBack} onClick={comeBack}>
                {listenWords().comeBack}
              </button>
            )}
          </Player>
        </div>
      )}
    </>
  );
}

/** Where the ear was, when those words are in view; else the first words in view. */
function startOf({ story, element, here }: OpenedStory): number {
  const ear = readEarPlace();
  if (ear?.address !== story.address) return here();
  const range = rangeOf(readShownText(element), ear.offset, ear.offset + 1);
  const rect = range?.getBoundingClientRect();
  const isInView = rect !== undefined && rect.bottom > 0 && rect.top < innerHeight;
  return isInView ? ear.offset : here();
}
