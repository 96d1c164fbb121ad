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

/** What nobody has dealt with after so many later shares, nobody will: any page can open `/share`. */
const mostKept = 50;

/**
 * Keeps a share, on the disk when it resolves, among the newest fifty. The same share again (a reload
 * of its address) is the entry that is already there.
 * @throws BekalError storage-*
 */
export async function saveShare(library: Library, { now, ...share }: Share): Promise<InboxEntry> {
  const entry = await library.write(["inbox", "counters"], "strict", async (tx) => {
    const inbox = tx.objectStore("inbox");
    const kept = newestFirst(await inbox.getAll());
    const same = kept.find((known) => isSame(known, share));
    if (same !== undefined) return same;
    const id = String(await countOn(tx, "inbox"));
    const next: InboxEntry = { id, receivedAt: now, ...share };
    const old = kept.slice(mostKept - 1);
    await Promise.all([inbox.put(next), ...old.map((one) => inbox.delete(one.id))]);
    return next;
  });
  announce({ kind: "inbox" });
  return entry;
}

/** What waits for the reader's word, newest first. */
export async function listInbox(library: Library): Promise<InboxEntry[]> {
  return newestFirst(await library.read(["inbox"], (tx) => tx.store.getAll()));
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

/** By the counter behind the id: the clock may have jumped between two shares. */
function newestFirst(entries: InboxEntry[]): InboxEntry[] {
  return entries.toSorted((a, b) => Number(b.id) - Number(a.id));
}

function isSame(a: Omit<Share, "now">, b: Omit<Share, "now">): boolean {
  return a.title === b.title && a.text === b.text && a.url === b.url;
}
