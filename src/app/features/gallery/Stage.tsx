import { PicturePlace } from "#app/ui/PicturePlace.tsx";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import type { ShownPicture } from "./list-pictures.ts";
import styles from "./Gallery.module.css";
import type { Point, Zoom } from "./zoom.ts";

interface Props {
  view: PictureView;
  picture: ShownPicture;
  language: string | undefined;
  zoom: Zoom;
  /** Where a finger holds the whole of it. */
  drag: Point;
}

/** The picture as it lies under the hands, or its place with what can be done about it. */
export function Stage({ view, picture, language, zoom, drag }: Props) {
  const isHere = view.state === "here" && view.url !== undefined;
  const isHeld = drag.x !== 0 || drag.y !== 0;
  const move = `translate(${zoom.x + drag.x}px, ${zoom.y + drag.y}px) scale(${zoom.scale})`;
  const far = Math.min(1, Math.abs(drag.y) / 400);
  return (
    <div
      class={styles.stage}
      data-held={isHeld}
      style={{ transform: move, opacity: String(1 - far * 0.6) }}
    >
      {isHere ? (
        <img
          src={view.url}
          alt={picture.alt}
          lang={language}
          draggable={false}
          decoding="async"
          style={sizeOf(view)}
        />
      ) : (
        <div class={styles.missing}>
          <PicturePlace
            view={view}
            alt={picture.alt}
            {...(view.onLoad && { onLoad: view.onLoad })}
          />
        </div>
      )}
    </div>
  );
}

/** A small picture grows to twice its size at most. */
function sizeOf({ width, height }: PictureView) {
  if (width === undefined || height === undefined) return {};
  return {
    aspectRatio: `${width} / ${height}`,
    inlineSize: `min(100cqw, ${2 * width}px, ${(100 * width) / height}cqh)`,
  };
}
