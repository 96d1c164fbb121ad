import { t } from "./i18n.ts";
import { plural } from "./plural.ts";
import type { PictureWords } from "./pictures.id.ts";

/** What is said of pictures that are not on the device, in English. */
export const picturesInEnglish: PictureWords = {
  tapToLoad: (bytes) => `Tap to load ${sizeOr(bytes, "the picture")}`,
  loading: (bytes) => `Loading ${sizeOr(bytes, "the picture")}…`,
  failed: "Could not be loaded. Tap to try again",
  offline: "Waiting for signal. Tap to try now",
  leftOut: (count, bytes, isAbout) =>
    `${somePictures(count)} not fetched, ${isAbout ? "about " : ""}${t.kilobytes(bytes)}`,
  loadAll: "Load all",
  loadingSome: (count) => `Loading ${somePictures(count)}`,
  allHere: "The pictures are here",
};

function sizeOr(bytes: number | undefined, otherwise: string): string {
  return bytes === undefined ? otherwise : t.kilobytes(bytes);
}

function somePictures(count: number): string {
  return plural("en", count, { one: "# picture", other: "# pictures" });
}
