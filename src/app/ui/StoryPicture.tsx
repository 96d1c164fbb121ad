import { t } from "#i18n/more.ts";
import styles from "./StoryBody.module.css";

/** A picture of a story as this device has it. */
export interface PictureView {
  /** Only of a picture that is here: a blob or a path of the library, never the publisher's. */
  url?: string;
  /** Pixels: they keep the picture's place before it is there. */
  width?: number;
  height?: number;
  alt?: string;
  state: "here" | "missing";
}

interface Props {
  view: PictureView;
  /** What the text itself says of the picture; before what the list of pictures says. */
  alt?: string | undefined;
}

/** Narrower pictures keep their size: stretched over the column they would only blur. */
const narrowPx = 480;

/** The picture, or its words in its place: what is missing is never asked of the network. */
export function StoryPicture({ view, alt = view.alt ?? "" }: Props) {
  const { width, height, url } = view;
  if (view.state === "here" && url !== undefined) {
    const size = width !== undefined && width < narrowPx ? styles.narrow : undefined;
    return (
      <img
        src={url}
        alt={alt}
        class={size}
        {...{ width, height }}
        loading="lazy"
        decoding="async"
      />
    );
  }
  const shape = width && height ? { aspectRatio: `${width} / ${height}` } : {};
  return (
    <span class={styles.missing} style={shape}>
      {alt !== "" && <span dir="auto">{alt}</span>}
      <small>{t.pictureMissing}</small>
    </span>
  );
}
