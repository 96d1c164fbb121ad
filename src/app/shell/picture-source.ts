import type { PictureUrls } from "#app/ui/picture-urls.ts";
import type { Library } from "#library/library.ts";

/**
 * Kept pictures as URLs of this device: from the service worker where one controls the page (the
 * browser then caches and frees them), else as blob URLs from the library itself.
 */
export function createPictureUrls(library: Promise<Library>): PictureUrls {
  return (hash) =>
    navigator.serviceWorker?.controller ? `/library/picture/${hash}` : findBlobUrl(library, hash);
}

async function findBlobUrl(library: Promise<Library>, hash: string): Promise<string | undefined> {
  // Where a worker controls the page this code never runs, so it does not travel with the shell.
  const late = await import("./blob-picture.ts");
  return late.findBlobUrl(library, hash);
}
