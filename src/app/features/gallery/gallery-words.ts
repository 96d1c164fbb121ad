import { galleryInEnglish } from "#i18n/gallery.en.ts";
import { galleryInIndonesian, type GalleryWords } from "#i18n/gallery.id.ts";
import { partWords } from "#i18n/part-words.ts";

/** What is said around a picture, in the language of the app. */
export function galleryWords(): GalleryWords {
  return partWords("gallery", { id: galleryInIndonesian, en: galleryInEnglish });
}
