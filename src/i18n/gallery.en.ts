import type { GalleryWords } from "./gallery.id.ts";
import { t } from "./i18n.ts";

/** The words of pictures looked at by themselves, in English. */
export const galleryInEnglish: GalleryWords = {
  gallery: "Pictures of the story",
  place: (now, count) => `${now} / ${count}`,
  said: (now, count, alt) => `Picture ${now} of ${count}${alt === "" ? "" : `: ${alt}`}`,
  previous: "Previous picture",
  next: "Next picture",
  nearer: "Zoom in",
  further: "Zoom out",
  credit: (name) => `Photo: ${name}`,
  larger: (bytes) =>
    bytes === undefined ? "Sharper version" : `Sharper version, about ${t.kilobytes(bytes)}`,
  largerLoading: "Loading the sharper version…",
  largerFailed: "Could not be loaded. Try again",
  largerOffline: "Waiting for a signal. Try now",
};
