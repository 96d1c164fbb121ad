import { useRef } from "preact/hooks";
import { pictureWords } from "#app/ui/picture-words.ts";
import { t } from "#i18n/more.ts";
import type { StoryState } from "#story/story.ts";
import { appWords } from "./app-words.ts";
import styles from "./LeftOutPictures.module.css";
import type { OpenView } from "./read-view.ts";

interface Props {
  view: OpenView;
  /** Asks for pictures by their places. */
  onLoad: (indexes: readonly number[]) => void;
}

/** What a picture weighs when nobody measured it: the gateway's medians. */
const likelyBytes = { light: 9000, full: 25_000 } as const;

/** Over the text: how many pictures the reader's rule left out, their price, and one tap for all. */
export function LeftOutPictures({ view, onLoad }: Props) {
  const { withheld, story } = view;
  const words = pictureWords();
  const { bytes, isAbout } = priceOf(view);
  return (
    <div {...appWords()}>
      {withheld.length > 0 && (
        <p class={styles.line}>
          <span>{words.leftOut(withheld.length, bytes, isAbout)}</span>
          <button type="button" onClick={() => onLoad(withheld)}>
            {words.loadAll}
          </button>
        </p>
      )}
      <Progress state={story.state} />
    </div>
  );
}

/** Said, not shown: each place shows by itself that its picture is on its way. */
function Progress({ state }: { state: StoryState }) {
  const hasLoaded = useRef(false);
  const isLoading = state.status === "partial" && state.attempts === 0;
  if (isLoading) hasLoaded.current = true;
  return <output class={styles.said}>{hasLoaded.current ? outcomeOf(state) : ""}</output>;
}

function outcomeOf(state: StoryState): string {
  const words = pictureWords();
  if (state.status === "ready") return words.allHere;
  if (state.status !== "partial") return "";
  return state.attempts > 0
    ? t.somePicturesMissing
    : words.loadingSome(state.missingPictures.length);
}

/** A picture that stands in several places is paid for once. */
function priceOf({ withheld, article, quality }: OpenView): { bytes: number; isAbout: boolean } {
  const bySource = new Map<string, number | undefined>();
  for (const index of withheld) {
    const picture = article.pictures[index];
    const bytes = quality === "full" ? picture?.fullBytes : picture?.lightBytes;
    if (picture !== undefined) bySource.set(picture.src, bytes);
  }
  const all = [...bySource.values()];
  const bytes = all.reduce<number>((sum, one) => sum + (one ?? likelyBytes[quality]), 0);
  // What a full picture weighs is an estimate of the gateway's.
  return { bytes, isAbout: quality === "full" || all.includes(undefined) };
}
