import { useEffect } from "preact/hooks";
import { openedPicture } from "#app/ui/opened-picture.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { t } from "#i18n/more.ts";
import { partOver } from "./later-part.tsx";

const Gallery = partOver("reading", () => import("#app/features/gallery/Gallery.tsx"), {
  undo: close,
  words: () => t.galleryMissing,
});

/** The pictures of an open story, each by itself; they load when the first one is tapped. */
export function GalleryGate(opened: OpenedStory) {
  // Another story has other pictures.
  useEffect(() => close, []);
  return openedPicture.value === undefined ? null : <Gallery {...opened} onClose={close} />;
}

function close(): void {
  openedPicture.value = undefined;
}
