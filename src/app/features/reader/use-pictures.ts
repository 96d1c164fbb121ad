import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import type { PictureView } from "#app/ui/story-picture.ts";
import type { OpenView } from "./reader-model.ts";

/** Where each picture of the story is on this device; a new function only when that changes. */
export function usePictures({ article, pictures }: OpenView): (index: number) => PictureView {
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
    (index) => {
      const kept = pictures[index];
      const named = article.pictures[index];
      const size = kept !== undefined && kept.width > 0 ? kept : named;
      const now = answers.find(({ hash }) => hash === kept?.hash)?.url;
      const url = typeof now === "string" ? now : kept && late.get(kept.hash);
      return {
        state: kept === undefined ? "missing" : "here",
        ...(url !== undefined && { url }),
        ...(size?.width && size.height && { width: size.width, height: size.height }),
        ...(named?.alt && { alt: named.alt }),
      };
    },
    [article, pictures, answers, late],
  );
}
