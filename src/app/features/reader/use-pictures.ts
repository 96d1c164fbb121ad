import { useCallback, useContext, useEffect, useMemo, useState } from "preact/hooks";
import { PictureUrlsContext } from "#app/ui/picture-urls.ts";
import type { PictureView } from "#app/ui/StoryPicture.tsx";
import type { Picture } from "#article/article.ts";
import type { StoredPicture } from "#library/schema.ts";
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
      const found = answers.find(({ hash }) => hash === kept?.hash);
      const url = typeof found?.url === "string" ? found.url : late.get(found?.hash ?? "");
      return viewOf({ kept, named: article.pictures[index], url });
    },
    [article, pictures, answers, late],
  );
}

interface Known {
  kept: StoredPicture | undefined;
  /** As the article names it. */
  named: Picture | undefined;
  url: string | undefined;
}

function viewOf({ kept, named, url }: Known): PictureView {
  // A kept picture knows its size unless its bytes did not tell.
  const size = kept !== undefined && kept.width > 0 ? kept : named;
  const shape = size?.width && size.height ? { width: size.width, height: size.height } : {};
  return {
    state: kept === undefined ? "missing" : "here",
    ...shape,
    ...(url !== undefined && { url }),
    ...(named?.alt && { alt: named.alt }),
  };
}
