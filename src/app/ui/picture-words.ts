import { partWords } from "#i18n/part-words.ts";
import { picturesInEnglish } from "#i18n/pictures.en.ts";
import { picturesInIndonesian, type PictureWords } from "#i18n/pictures.id.ts";

/** What is said of pictures that are not here, in the language of the app. */
export function pictureWords(): PictureWords {
  return partWords("pictures", { id: picturesInIndonesian, en: picturesInEnglish });
}
