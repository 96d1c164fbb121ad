import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import { getPicture } from "#library/pictures.ts";

/** By hash: each picture is one blob, however many places show it. */
const found = new Map<string, Promise<string | undefined>>();

/** A kept picture as a URL of this page alone, for a page that no worker serves. */
export function findBlobUrl(library: Promise<Library>, hash: string): Promise<string | undefined> {
  const url = found.get(hash) ?? createBlobUrl(library, hash);
  found.set(hash, url);
  return url;
}

async function createBlobUrl(library: Promise<Library>, hash: string): Promise<string | undefined> {
  const picture = await read(library, hash);
  if (picture === undefined) {
    // What is not here now may be here later: the next wish looks again.
    found.delete(hash);
    return undefined;
  }
  return URL.createObjectURL(new Blob([picture.bytes], { type: picture.contentType }));
}

async function read(library: Promise<Library>, hash: string) {
  try {
    return await getPicture(await library, hash);
  } catch (cause) {
    if (!(cause instanceof BekalError)) throw cause;
    return undefined;
  }
}
