import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { openedPicture } from "#app/ui/opened-picture.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { loadKept } from "./reading-part.tsx";

const Gallery = lazyScreen(
  () => loadKept(() => import("#app/features/gallery/Gallery.tsx")),
  GalleryMissing,
);

/** The pictures of an open story, each by itself; they load when the first one is tapped. */
export function GalleryOver(opened: OpenedStory) {
  // Another story has other pictures.
  useEffect(() => close, []);
  return openedPicture.value === undefined ? null : <Gallery {...opened} onClose={close} />;
}

function GalleryMissing() {
  useEffect(() => {
    close();
    showToast({ text: t.galleryMissing });
  }, []);
  return null;
}

function close(): void {
  openedPicture.value = undefined;
}
