import { Drawing } from "#app/ui/Drawing.tsx";
import { icons } from "#app/ui/icons.ts";
import styles from "./Gallery.module.css";
import { galleryWords } from "./gallery-words.ts";
import { type Zoom, zoomStep } from "./zoom.ts";

interface Props {
  at: number;
  count: number;
  zoom: Zoom;
  canZoom: boolean;
  onGo: (by: number) => void;
  onMagnify: (factor: number) => void;
}

const onward = "M9 5l7 7-7 7";

/** Every gesture as a button too. */
export function Controls({ at, count, zoom, canZoom, onGo, onMagnify }: Props) {
  const words = galleryWords();
  return (
    <div class={styles.controls}>
      <span>
        {count > 1 && (
          <>
            <Turn
              label={words.previous}
              path={icons.back}
              isOff={at <= 0}
              onClick={() => onGo(-1)}
            />
            <Turn
              label={words.next}
              path={onward}
              isOff={at >= count - 1}
              onClick={() => onGo(1)}
            />
          </>
        )}
      </span>
      <span>
        <Turn
          label={words.further}
          path={icons.minus}
          isOff={zoom.scale <= 1}
          onClick={() => onMagnify(1 / zoomStep)}
        />
        <Turn
          label={words.nearer}
          path={icons.plus}
          isOff={!canZoom}
          onClick={() => onMagnify(zoomStep)}
        />
      </span>
    </div>
  );
}

interface TurnProps {
  label: string;
  path: string;
  /** Not `disabled`, which would throw the focus away. */
  isOff: boolean;
  onClick: () => void;
}

function Turn({ label, path, isOff, onClick }: TurnProps) {
  return (
    <button
      type="button"
      class={styles.turn}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
    >
      <Drawing path={path} size={26} />
    </button>
  );
}
