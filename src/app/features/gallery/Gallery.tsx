import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { language } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import { About } from "./About.tsx";
import { Controls } from "./Controls.tsx";
import styles from "./Gallery.module.css";
import { galleryWords } from "./gallery-words.ts";
import { LargerButton } from "./LargerButton.tsx";
import { Stage } from "./Stage.tsx";
import { useGallery } from "./use-gallery.ts";

interface Props extends OpenedStory {
  onClose: () => void;
}

/** The pictures of a story, one at a time and as large as the screen. */
export default function Gallery({ onClose, ...opened }: Props) {
  const words = galleryWords();
  const { dialog, frame, shown, at, picture, view, hands, isBare, go, close } = useGallery(opened);
  const { article } = opened;
  return (
    <dialog
      ref={dialog}
      class={`${styles.gallery} ${isBare ? styles.bare : ""}`}
      data-theme="black"
      aria-label={words.gallery}
      lang={language}
      // Told late, it may be of a dialog that has gone by now, with another one in its place.
      onClose={() => {
        if (dialog.current !== null) onClose();
      }}
    >
      <div ref={frame} class={styles.frame}>
        {picture !== undefined && view !== undefined && (
          <Stage
            key={picture.index}
            view={view}
            picture={picture}
            language={article.language}
            zoom={hands.zoom}
            drag={hands.drag}
          />
        )}
      </div>
      <div class={styles.top}>
        <IconButton label={t.close} onClick={close}>
          <Icon name="close" size={24} />
        </IconButton>
        <span class={styles.place} aria-hidden="true">
          {words.place(at + 1, shown.length)}
        </span>
        {view?.larger !== undefined && <LargerButton larger={view.larger} />}
      </div>
      <div class={styles.foot}>
        {picture !== undefined && <About picture={picture} article={article} />}
        <Controls
          at={at}
          count={shown.length}
          zoom={hands.zoom}
          canZoom={view?.state === "here"}
          onGo={go}
          onMagnify={hands.magnify}
        />
      </div>
      <output class="spoken">{words.said(at + 1, shown.length, picture?.alt ?? "")}</output>
    </dialog>
  );
}
