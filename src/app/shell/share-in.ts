import { route } from "#app/ui/location.ts";
import { saveShare } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { showStorageTrouble } from "#app/ui/trouble.ts";

const fields = ["title", "text", "url"] as const;

/**
 * Keeps what another app shared when no service worker did it: this page's address then still is the
 * share target. The address changes only after the share is on the device, so a reload tries again.
 */
export async function keepShareOfPage(library: Promise<Library>): Promise<void> {
  if (location.pathname !== "/share") return;
  const given = new URLSearchParams(location.search);
  const share: Partial<Record<(typeof fields)[number], string>> = {};
  for (const field of fields) {
    const value = given.get(field)?.trim();
    if (value) share[field] = value;
  }
  try {
    const { id } = await saveShare(await library, { ...share, now: Date.now() });
    route(`/save?inbox=${encodeURIComponent(id)}`, true);
  } catch (error) {
    showStorageTrouble(error);
  }
}
