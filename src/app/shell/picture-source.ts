import type { PictureUrls } from "#app/ui/picture-urls.ts";
import type { Library } from "#library/library.ts";

/**
 * Kept pictures as URLs of this device: from the service worker where one controls the page (the
 * browser then caches and frees them), else as blob URLs from the library itself.
 */
export function createPictureUrls(library: Promise<Library>): PictureUrls {
  const blobUrls = new Map<string, Promise<string | undefined>>();
  return (hash) => {
    if (navigator.serviceWorker?.controller) return `/library/picture/${hash}`;
    const known = blobUrls.get(hash) ?? findBlobUrl(library, hash);
    blobUrls.set(hash, known);
    return known;
  };
}

async function findBlobUrl(library: Promise<Library>, hash: string): Promise<string | undefined> {
  // Where a worker controls the page this code never runs, so it does not travel with the shell.
  const late = await import("./blob-picture.ts");
  return late.createBlobUrl(library, hash);
}
