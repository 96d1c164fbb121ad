import { LRUCache } from "lru-cache";
import { BekalError, isDomException } from "#base/errors.ts";
import type { PictureForm } from "./picture-form.ts";
import { shrinkPicture } from "./pictures.ts";
import { type PictureProbe, probePicture } from "./probe-picture.ts";
import type { PublisherFetcher } from "./publisher-fetcher.ts";
import { createSingleFlight } from "./single-flight.ts";

/** For one picture, its wait for a place included. */
const PICTURE_TIMEOUT_MS = 15_000;
/** A picture is asked for in one form soon after another: its file stays at hand that long. */
const ORIGINAL_MS = 5 * 60_000;
const ORIGINALS_BYTES = 48 * 1024 * 1024;

/** Pictures as functions of their URL. Both throw BekalError with the reason why there is none. */
export interface PictureMaker {
  make(url: string, form: PictureForm): Promise<Uint8Array>;
  /** What its file tells, before any form of it is made. */
  probe(url: string): Promise<PictureProbe>;
}

/** fetch → shrink, or look at; the publisher is asked once for what is wanted in several forms. */
export function createPictureMaker(fetcher: PublisherFetcher): PictureMaker {
  const fly = createSingleFlight<Uint8Array>();
  const originals = new LRUCache<string, Uint8Array>({
    maxSize: ORIGINALS_BYTES,
    maxEntrySize: ORIGINALS_BYTES / 4,
    sizeCalculation: (bytes) => bytes.byteLength + 1,
    ttl: ORIGINAL_MS,
  });

  function getOriginal(url: string): Promise<Uint8Array> {
    return fly(url, async () => {
      const known = originals.get(url);
      if (known !== undefined) return known;
      const bytes = await fetchOriginal(fetcher, url);
      originals.set(url, bytes);
      return bytes;
    });
  }

  return {
    make: async (url, form) => (await shrinkPicture(await getOriginal(url), form)).bytes,
    probe: async (url) => probePicture(await getOriginal(url)),
  };
}

async function fetchOriginal(fetcher: PublisherFetcher, url: string): Promise<Uint8Array> {
  try {
    const signal = AbortSignal.timeout(PICTURE_TIMEOUT_MS);
    const picture = await fetcher.fetchPicture(url, { signal });
    return picture.bytes;
  } catch (cause) {
    if (!isDomException(cause, "TimeoutError")) throw cause;
    throw new BekalError("publisher-timeout", { cause });
  }
}
