import type { RefObject } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { openedPicture } from "#app/ui/opened-picture.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import { actionOf } from "./keys.ts";
import { listPictures } from "./list-pictures.ts";
import { useZoom } from "./use-zoom.ts";
import type { Size } from "./zoom.ts";

/** Which picture is looked at, how near, and every way to change that. */
export function useGallery({ body, article, pictures }: OpenedStory) {
  const dialog = useRef<HTMLDialogElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = useMemo(() => listPictures(body, article), [body, article]);
  const opened = openedPicture.value;
  const at = shown.findIndex(({ index }) => index === opened);
  const picture = shown[at];
  const view = picture && pictures(picture.index);
  const [isBare, setBare] = useState(false);
  const close = () => dialog.current?.close();
  const go = (by: number) => {
    const next = shown[Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next !== undefined) openedPicture.value = next.index;
  };
  // In a story that runs from the right the next picture lies to the left.
  const onward = article.direction === "rtl" ? (-1 as const) : (1 as const);
  const hands = useZoom(frame, {
    natural: view && sizeOf(view),
    onAside: (side) => go(-side * onward),
    onClose: close,
    onTap: () => setBare((now) => !now),
  });
  const { reset } = hands;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(reset, [opened, reset]);
  useKeys(dialog, { ...hands, go, onward });
  return { dialog, frame, shown, at, picture, view, isBare, close, go, hands };
}

type Keyed = Parameters<typeof actionOf>[1];

function useKeys(dialog: RefObject<HTMLElement | null>, keyed: Keyed): void {
  const latest = useRef(keyed);
  useEffect(() => {
    latest.current = keyed;
  });
  useEffect(() => {
    const leaving = new AbortController();
    const take = (event: KeyboardEvent) => {
      const act = actionOf(event, latest.current);
      if (act === undefined) return;
      event.preventDefault();
      // The reader below has keys of its own.
      event.stopPropagation();
      act();
    };
    dialog.current?.addEventListener("keydown", take, { signal: leaving.signal });
    return () => leaving.abort();
  }, [dialog]);
}

/** What is not here cannot be magnified. */
function sizeOf({ state, width, height }: PictureView): Size | undefined {
  return state === "here" && width !== undefined && height !== undefined
    ? { width, height }
    : undefined;
}
