import { createModel, effect, signal } from "@preact/signals";
import { findUrl, normalizeAddress } from "#article/address.ts";
import { deleteInboxEntry, type InboxEntry, listInbox } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";

/** What a save ended as: `known` was here already and is fetched anew. */
export type Saved = { outcome: "saved" | "known"; story: Story } | { outcome: "not-an-address" };

/** The save sheet: the box, and what other apps handed over. */
export const SaveModel = createModel((library: Promise<Library>) => {
  const inbox = signal<InboxEntry[]>([]);

  async function refresh(): Promise<void> {
    inbox.value = await listInbox(await library);
  }

  /** Keeps the first address found in `text`; on the device when it resolves. */
  async function save(text: string, title?: string): Promise<Saved> {
    const url = findUrl(text);
    const address = url === undefined ? undefined : normalizeAddress(url);
    if (url === undefined || address === undefined) return { outcome: "not-an-address" };
    const opened = await library;
    const known = await getStory(opened, address);
    const story = await saveAddress(opened, {
      url,
      now: Date.now(),
      ...(title === undefined ? {} : { title }),
    });
    return { outcome: known === undefined ? "saved" : "known", story };
  }

  /** Makes a share a story; the entry leaves the inbox after the story is kept. */
  async function saveEntry(entry: InboxEntry): Promise<Saved> {
    const saved = await save(addressText(entry), entry.title);
    if (saved.outcome !== "not-an-address") await deleteInboxEntry(await library, entry.id);
    return saved;
  }

  async function discard(entry: InboxEntry): Promise<void> {
    await deleteInboxEntry(await library, entry.id);
  }

  effect(() => {
    void refresh();
    return watchLibrary((change) => {
      if (change.kind === "inbox") void refresh();
    });
  });

  return { inbox, save, saveEntry, discard, refresh };
});

/** Android puts the address of a shared page into `text`, some apps into `title`. */
export function addressText({ url, text, title }: InboxEntry): string {
  return [url, text, title].find((part) => part !== undefined && findUrl(part) !== undefined) ?? "";
}
