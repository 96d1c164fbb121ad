import { BekalError, isDomException } from "#base/errors.ts";
import type { PictureForm } from "./picture-answers.ts";
import { shrinkPicture } from "./pictures.ts";
import type { PublisherFetcher } from "./publisher-fetcher.ts";

/** For one picture, its wait for a place included. */
const PICTURE_TIMEOUT_MS = 15_000;

/**
 * fetch → shrink, as a function of a picture's URL and wanted form.
 * @throws BekalError with the reason why there is no picture
 */
export function createPictureMaker(fetcher: PublisherFetcher) {
  return async (url: string, form: PictureForm): Promise<Uint8Array> => {
    const small = await shrinkPicture(await fetchOriginal(url), form);
    return small.bytes;
  };

  async function fetchOriginal(url: string): Promise<Uint8Array> {
    try {
      const signal = AbortSignal.timeout(PICTURE_TIMEOUT_MS);
      const picture = await fetcher.fetchPicture(url, { signal });
      return picture.bytes;
    } catch (cause) {
      if (!isDomException(cause, "TimeoutError")) throw cause;
      throw new BekalError("publisher-timeout", { cause });
    }
  }
}
