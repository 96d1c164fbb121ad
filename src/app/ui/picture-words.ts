import { language } from "#i18n/i18n.ts";
import { picturesInEnglish } from "#i18n/pictures.en.ts";
import { picturesInIndonesian, type PictureWords } from "#i18n/pictures.id.ts";

const words: Record<typeof language, PictureWords> = {
  id: picturesInIndonesian,
  en: picturesInEnglish,
};

/** What is said of pictures that are not here, in the language of the app. */
export function pictureWords(): PictureWords {
  return words[language];
}
