import { saveShare } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { getPicture } from "#library/pictures.ts";
import { parseShare } from "#sharing/share-in.ts";
import { drainQueue } from "#sync/drain.ts";
import { packOn } from "#sync/pack-on.ts";

/** A share waits this long for the library; then the page gets it, which can say what is wrong. */
const shareWaitMs = 4000;

/**
 * Keeps a share in the inbox, then shows it on the save sheet; one that brought nothing is not kept.
 * @param otherwise the answer when the library cannot be written: the shell, whose page keeps it
 */
export async function keepShare(url: URL, otherwise: () => Promise<Response>): Promise<Response> {
  const share = parseShare(url.searchParams);
  if (share === undefined) return Response.redirect("/save", 303);
  const keeping = withLibrary((library) => saveShare(library, { ...share, now: Date.now() }));
  try {
    const entry = await Promise.race([keeping, refuseAfter(shareWaitMs)]);
    return Response.redirect(`/save?inbox=${encodeURIComponent(entry.id)}`, 303);
  } catch {
    // Private mode, a full disk, a blocked upgrade: the page at /share tries again and explains.
    return otherwise();
  }
}

/** A picture of a saved story; 404 when it is not on the device, never a request for it. */
export async function pictureFromLibrary(url: URL): Promise<Response> {
  const hash = url.pathname.slice(url.pathname.lastIndexOf("/") + 1);
  const picture = await withLibrary((library) => getPicture(library, hash));
  if (picture === undefined) return new Response(null, { status: 404 });
  return new Response(picture.bytes, {
    headers: {
      "content-type": picture.contentType,
      "content-length": String(picture.bytes.byteLength),
      "cache-control": "private, max-age=31536000, immutable",
      "content-security-policy": "default-src 'none'; sandbox",
      "cross-origin-resource-policy": "same-origin",
      "x-content-type-options": "nosniff",
    },
  });
}

/**
 * Fetches what waits, now that the browser says there is a network.
 * @throws when something still waits: the browser then wakes the worker again, later
 */
export async function drainInBackground(): Promise<void> {
  const { waiting, end } = await withLibrary((library) => drainQueue({ library }));
  // On a full disk every further try is paid for in vain, beyond a cap none is allowed: the reader
  // must act first, or the next day come.
  const isInVain = end === "storage-full" || end === "cap-reached";
  if (waiting > 0 && !isInVain) throw new Error(`${waiting} stories still wait.`);
}

/** Packs the trips that leave soon: the browser gives the worker some minutes now and then. */
export async function packInBackground(): Promise<void> {
  await withLibrary((library) => packOn(library));
}

/** Opens the library for one piece of work: the worker may be stopped at any time, so it keeps none. */
export async function withLibrary<Result>(
  work: (library: Library) => Promise<Result>,
): Promise<Result> {
  const library = await openLibrary({ onBlocked() {}, onBlocking() {}, onTerminated() {} });
  try {
    return await work(library);
  } finally {
    library.close();
  }
}

function refuseAfter(timeoutMs: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error("timeout")), timeoutMs);
  });
}
