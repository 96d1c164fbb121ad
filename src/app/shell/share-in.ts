import { screens } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";
import { saveShare } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { parseShare } from "#sharing/share-in.ts";

/**
 * Keeps what another app shared when no service worker did it: this page's address then still is the
 * share target. The address changes only after the share is on the device, so a reload tries again.
 */
export async function keepShareOfPage(library: Promise<Library>): Promise<void> {
  const share = parseShare(new URLSearchParams(location.search));
  if (share === undefined) return route(screens.save, true);
  try {
    const { id } = await saveShare(await library, { ...share, now: Date.now() });
    route(`${screens.save}?inbox=${encodeURIComponent(id)}`, true);
  } catch (error) {
    showStorageTrouble(error);
  }
}
