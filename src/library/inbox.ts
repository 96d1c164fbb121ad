import type { Library } from "./library.ts";
import { countOn } from "./records.ts";
import { announce } from "./watch.ts";

/** What another app handed over; it becomes a story when the reader says so. */
export interface InboxEntry {
  id: string;
  title?: string;
  text?: string;
  url?: string;
  receivedAt: number;
}

interface Share {
  title?: string;
  text?: string;
  url?: string;
  now: number;
}

/**
 * Keeps a share, on the disk when it resolves. The same share again (a reload of its address) is the
 * entry that is already there.
 * @throws BekalError storage-*
 */
export async function saveShare(library: Library, { now, ...share }: Share): Promise<InboxEntry> {
  const entry = await library.write(["inbox", "counters"], "strict", async (tx) => {
    const inbox = tx.objectStore("inbox");
    const same = (await inbox.getAll()).find((known) => isSame(known, share));
    if (same !== undefined) return same;
    const id = String(await countOn(tx, "inbox"));
    const next: InboxEntry = { id, receivedAt: now, ...share };
    await inbox.put(next);
    return next;
  });
  announce({ kind: "inbox" });
  return entry;
}

/** What waits for the reader's word, newest first. */
export async function listInbox(library: Library): Promise<InboxEntry[]> {
  const entries = await library.read(["inbox"], (tx) => tx.store.getAll());
  // By the counter behind the id: the clock may have jumped between two shares.
  return entries.toSorted((a, b) => Number(b.id) - Number(a.id));
}

/** One entry of the inbox. */
export function getInboxEntry(library: Library, id: string): Promise<InboxEntry | undefined> {
  return library.read(["inbox"], (tx) => tx.store.get(id));
}

/** Takes an entry out: it became a story, or the reader did not want it. */
export async function deleteInboxEntry(library: Library, id: string): Promise<void> {
  await library.write(["inbox"], "relaxed", (tx) => tx.store.delete(id));
  announce({ kind: "inbox" });
}

function isSame(a: Omit<Share, "now">, b: Omit<Share, "now">): boolean {
  return a.title === b.title && a.text === b.text && a.url === b.url;
}
