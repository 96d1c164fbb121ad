import { language } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.ts";
import { pictureWords } from "./picture-words.ts";
import styles from "./PicturePlace.module.css";
import type { PictureView } from "./StoryPicture.tsx";
import { ThumbHash } from "./ThumbHash.tsx";

interface Props {
  view: PictureView;
  alt: string;
  /** Asks for the picture; without it nothing can be done here. */
  onLoad?: () => void;
}

/** Narrower pictures keep their size, but words need some room. */
const narrowPx = 480;
const icons: Record<PictureView["state"], IconName> = {
  here: "noPictures",
  missing: "noPictures",
  withheld: "install",
  loading: "clock",
  failed: "retry",
  offline: "clock",
  held: "clock",
};

/** Where a picture will be: as large as it, with a hint of what it shows, its words and its price. */
export function PicturePlace({ view, alt, onLoad }: Props) {
  const { state, thumbHash } = view;
  const inside = (
    <>
      {thumbHash !== undefined && <ThumbHash hash={thumbHash} />}
      {/* A picture that is here only waits for its address. */}
      {state !== "here" && <Label view={view} alt={alt} />}
    </>
  );
  const style = shapeOf(view);
  if (onLoad === undefined || state === "missing" || state === "here") {
    return (
      <span class={styles.place} style={style} data-extra="">
        {inside}
      </span>
    );
  }
  const isLoading = state === "loading";
  return (
    <button
      type="button"
      class={styles.place}
      style={style}
      data-extra=""
      // Not `disabled`: that would throw the focus away.
      aria-disabled={isLoading}
      aria-busy={isLoading}
      onClick={(event) => {
        // A picture may stand in a link.
        event.preventDefault();
        if (!isLoading) onLoad();
      }}
    >
      {inside}
    </button>
  );
}

function Label({ view, alt }: Omit<Props, "onLoad">) {
  return (
    <span class={styles.label}>
      {alt !== "" && (
        <span class={styles.alt} dir="auto">
          {alt}
        </span>
      )}
      <span class={styles.words} lang={language} dir="ltr">
        <Icon name={icons[view.state]} size={18} />
        {wordsFor(view)}
      </span>
    </span>
  );
}

function wordsFor({ state, bytes, reason }: PictureView): string {
  const words = pictureWords();
  switch (state) {
    case "withheld":
      return words.tapToLoad(bytes);
    case "loading":
      return words.loading(bytes);
    case "failed":
      return words.failed;
    case "offline":
      return words.offline;
    case "held":
      return reason === undefined ? words.offline : t.reasons[reason];
    case "here":
    case "missing":
      return t.pictureMissing;
  }
}

function shapeOf({ width, height }: PictureView) {
  if (!width || !height) return {};
  const aspectRatio = `${width} / ${height}`;
  return width < narrowPx ? { aspectRatio, inlineSize: `max(${width}px, 15rem)` } : { aspectRatio };
}
