import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { openedPicture } from "#app/ui/opened-picture.ts";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import { hasSignal } from "#app/ui/signal.ts";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import type { Picture } from "#article/article.ts";
import type { StoredPicture } from "#library/schema.ts";
import { largerOf } from "./larger-picture.ts";
import type { OpenView } from "./read-view.ts";

/** Asks for pictures by their places; in full, where the reader wants more than is here. */
type Load = (indexes: readonly number[], quality?: "full") => void;

/**
 * How each picture of the story is shown, and what a tap on its place does; a new function only when
 * that changes.
 */
export function usePictures(view: OpenView, load: Load): (index: number) => PictureView {
  const { article, pictures, withheld, quality, hold } = view;
  const urlOf = useUrls(pictures);
  const awaited = awaitedState(view, hasSignal.value);
  const { state } = view.story;
  return useCallback(
    (index) => {
      const kept = pictures[index];
      const common = described(article.pictures[index], kept, quality);
      const url = urlOf(kept?.hash);
      if (kept !== undefined) {
        const larger = largerOf({ named: article.pictures[index], kept, index, state, hold });
        return {
          ...common,
          state: "here",
          ...(url !== undefined && { url }),
          onOpen: () => {
            openedPicture.value = index;
          },
          ...(larger && { larger: { ...larger, onLoad: () => load([index], "full") } }),
        };
      }
      return {
        ...common,
        state: withheld.includes(index) ? "withheld" : awaited,
        ...(hold && { reason: hold }),
        onLoad: () => load([index]),
      };
    },
    [article, pictures, withheld, quality, hold, awaited, state, urlOf, load],
  );
}

/** What is known of a picture, wherever it is. */
function described(
  named: Picture | undefined,
  kept: StoredPicture | undefined,
  quality: OpenView["quality"],
): Omit<PictureView, "state"> {
  const bytes = quality === "full" ? named?.fullBytes : named?.lightBytes;
  return {
    ...sizeOf(named, kept),
    ...(named?.alt && { alt: named.alt }),
    ...(named?.thumbHash && { thumbHash: named.thumbHash }),
    ...(bytes && { bytes }),
  };
}

/** A kept picture knows its size unless its bytes did not tell. */
function sizeOf(named: Picture | undefined, kept: StoredPicture | undefined) {
  const size = kept !== undefined && kept.width > 0 ? kept : named;
  return size?.width && size.height ? { width: size.width, height: size.height } : {};
}

/** How it stands with the pictures that are wanted and not here. */
function awaitedState(
  { story: { state }, hold }: OpenView,
  isReachable: boolean | undefined,
): PictureView["state"] {
  if (state.status !== "partial") return "missing";
  if (hold !== undefined) return "held";
  if (isReachable === false) return "offline";
  return state.attempts > 0 ? "failed" : "loading";
}

/** The URLs of the pictures on this device, each as soon as it is known. */
function useUrls(pictures: OpenView["pictures"]): (hash: string | undefined) => string | undefined {
  const urls = useContext(PictureUrlsContext);
  const answers = useMemo(
    () => Object.values(pictures).map(({ hash }) => ({ hash, url: urls(hash) })),
    [pictures, urls],
  );
  const [late, setLate] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const leaving = new AbortController();
    async function wait() {
      const found = new Map<string, string>();
      for (const { hash, url } of answers) {
        const known = typeof url === "string" ? url : await url;
        if (known !== undefined) found.set(hash, known);
      }
      if (!leaving.signal.aborted) setLate(found);
    }
    if (answers.some(({ url }) => typeof url !== "string")) void wait();
    return () => leaving.abort();
  }, [answers]);
  return useCallback(
    (hash) => {
      if (hash === undefined) return undefined;
      const found = answers.find((answer) => answer.hash === hash);
      return typeof found?.url === "string" ? found.url : late.get(hash);
    },
    [answers, late],
  );
}
