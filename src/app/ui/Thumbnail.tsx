import { usePictureUrl } from "./picture-urls.ts";
import styles from "./Thumbnail.module.css";

interface Props {
  /** SHA-256 of a picture on this device; without one the square is empty. */
  hash: string | undefined;
}

/** A small square of a story's lead picture: decoration, since the title says what it is. */
export function Thumbnail({ hash }: Props) {
  const url = usePictureUrl(hash);
  return (
    <span class={styles.thumbnail}>
      {url !== undefined && (
        <img src={url} alt="" width={76} height={76} decoding="async" loading="lazy" />
      )}
    </span>
  );
}
