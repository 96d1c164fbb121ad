import type { Library } from "#library/library.ts";
import { getPicture } from "#library/pictures.ts";

/** A kept picture as a URL of this page alone, for a page that no worker serves. */
export async function createBlobUrl(
  library: Promise<Library>,
  hash: string,
): Promise<string | undefined> {
  const picture = await getPicture(await library, hash);
  if (picture === undefined) return undefined;
  return URL.createObjectURL(new Blob([picture.bytes], { type: picture.contentType }));
}
