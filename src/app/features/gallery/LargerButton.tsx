import { Icon } from "#app/ui/Icon.tsx";
import type { LargerPicture } from "#app/ui/StoryPicture.tsx";
import { t } from "#i18n/more.ts";
import styles from "./Gallery.module.css";
import { galleryWords } from "./gallery-words.ts";

interface Props {
  larger: LargerPicture;
}

/** Asks for the version that shows more, with its price. */
export function LargerButton({ larger }: Props) {
  const isLoading = larger.state === "loading";
  return (
    <button
      type="button"
      class={styles.larger}
      aria-disabled={isLoading}
      aria-busy={isLoading}
      onClick={() => {
        if (!isLoading) larger.onLoad();
      }}
    >
      <Icon name={isLoading ? "clock" : "install"} size={18} />
      {wordsFor(larger)}
    </button>
  );
}

function wordsFor({ state, bytes, reason }: LargerPicture): string {
  const words = galleryWords();
  switch (state) {
    case "offered":
      return words.larger(bytes);
    case "loading":
      return words.largerLoading;
    case "failed":
      return words.largerFailed;
    case "offline":
      return words.largerOffline;
    case "held":
      return reason === undefined ? words.largerOffline : t.reasons[reason];
  }
}
