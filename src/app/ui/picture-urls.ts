import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

/** From a picture's SHA-256 to a URL on this device; undefined when it is not here. */
export type PictureUrls = (hash: string) => Promise<string | undefined> | string;

export const PictureUrlsContext = createContext<PictureUrls>(() => Promise.resolve(undefined));

/** The URL of a kept picture, as soon as it is known. */
export function usePictureUrl(hash: string | undefined): string | undefined {
  const urls = useContext(PictureUrlsContext);
  const known = hash === undefined ? undefined : urls(hash);
  const [url, setUrl] = useState(typeof known === "string" ? known : undefined);
  useEffect(() => {
    const leaving = new AbortController();
    async function find() {
      const found = hash === undefined ? undefined : await urls(hash);
      if (!leaving.signal.aborted) setUrl(found);
    }
    void find();
    return () => leaving.abort();
  }, [hash, urls]);
  return url;
}
