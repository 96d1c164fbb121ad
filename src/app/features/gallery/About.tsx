import type { Article } from "#article/article.ts";
import styles from "./Gallery.module.css";
import { galleryWords } from "./gallery-words.ts";
import type { ShownPicture } from "./list-pictures.ts";

interface Props {
  picture: ShownPicture;
  article: Article;
}

/** What is said of a picture, and whose it is. */
export function About({ picture: { caption, credit }, article: { language, direction } }: Props) {
  return (
    <div class={styles.about}>
      {caption !== "" && (
        <p lang={language} dir={direction ?? "auto"}>
          {caption}
        </p>
      )}
      {credit !== "" && <p class={styles.credit}>{galleryWords().credit(credit)}</p>}
    </div>
  );
}
