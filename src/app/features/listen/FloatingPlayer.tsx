import { useContext, useEffect } from "preact/hooks";
import { hearing } from "#app/ui/hearing.ts";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import { storyOnScreen } from "#app/ui/story-on-screen.ts";
import type { Library } from "#library/library.ts";
import styles from "./FloatingPlayer.module.css";
import { listeningOf } from "./listening-now.ts";
import { controlByMedia } from "./media-controls.ts";
import { Player } from "./Player.tsx";

interface Props {
  library: Promise<Library>;
}

/** The player on every screen that is not a story, and the hands of the system on it wherever one is. */
export default function FloatingPlayer({ library }: Props) {
  const pictureUrls = useContext(PictureUrlsContext);
  const listening = listeningOf(library);
  useEffect(
    () =>
      controlByMedia(listening, async ({ thumbnail }) =>
        thumbnail === undefined ? undefined : pictureUrls(thumbnail),
      ),
    [listening, pictureUrls],
  );
  if (hearing.value === undefined || storyOnScreen.value !== undefined) return null;
  return (
    <div class={styles.place}>
      <Player listening={listening} isElsewhere />
    </div>
  );
}
