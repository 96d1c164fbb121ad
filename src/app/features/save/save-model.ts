import { createModel, effect, signal } from "@preact/signals";
import { findUrl, normalizeAddress } from "#article/address.ts";
import { BekalError } from "#base/errors.ts";
import { deleteInboxEntry, type InboxEntry, listInbox } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import type { Story } from "#story/story.ts";

/** What a save ended as: `known` was here already and is fetched anew. */
export type Saved = { outcome: "saved" | "known"; story: Story } | { outcome: "not-an-address" };

/** What did not work, and where in the sheet: the box, the inbox, or one entry of it (its id). */
export interface Problem {
  at: string;
  /** Undefined: the storage is well, but there was no address in it. */
  error?: BekalError;
}

/** The save sheet: the box, what other apps handed over, and what went wrong with either. */
export const SaveModel = createModel((library: Promise<Library>) => {
  const inbox = signal<InboxEntry[]>([]);
  const problem = signal<Problem | undefined>(undefined);

  /** Does one thing; a storage that fails is the sheet's to tell, and leaves everything as it was. */
  async function attempt<Result>(at: string, work: () => Promise<Result>) {
    if (problem.peek()?.at === at) problem.value = undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BekalError)) throw error;
      problem.value = { at, error };
      return undefined;
    }
  }

  async function refresh(): Promise<void> {
    const read = async () => listInbox(await library);
    inbox.value = (await attempt("inbox", read)) ?? inbox.peek();
  }

  /** Keeps the first address found in `text`; on the device when it resolves. */
  async function save(text: string, title?: string): Promise<Saved | undefined> {
    const saved = await attempt("box", async () => keepText(await library, text, title));
    if (saved?.outcome === "not-an-address") problem.value = { at: "box" };
    return saved;
  }

  /** Makes a share a story; the entry leaves the inbox after the story is kept. */
  async function saveEntry(entry: InboxEntry): Promise<Saved | undefined> {
    const saved = await attempt(entry.id, async () => {
      const kept = await keepText(await library, addressText(entry), entry.title);
      if (kept.outcome !== "not-an-address") await deleteInboxEntry(await library, entry.id);
      return kept;
    });
    if (saved?.outcome === "not-an-address") problem.value = { at: entry.id };
    return saved;
  }

  async function discard(entry: InboxEntry): Promise<void> {
    await attempt(entry.id, async () => deleteInboxEntry(await library, entry.id));
  }

  function forgetProblem(): void {
    problem.value = undefined;
  }

  effect(() => {
    void refresh();
    return watchLibrary((change) => {
      if (change.kind === "inbox") void refresh();
    });
  });

  return { inbox, problem, save, saveEntry, discard, refresh, forgetProblem };
});

export type OpenSave = InstanceType<typeof SaveModel>;

async function keepText(library: Library, text: string, title?: string): Promise<Saved> {
  const url = findUrl(text);
  const address = url === undefined ? undefined : normalizeAddress(url);
  if (url === undefined || address === undefined) return { outcome: "not-an-address" };
  const known = await getStory(library, address);
  const story = await saveAddress(library, {
    url,
    now: Date.now(),
    ...(title === undefined ? {} : { title }),
  });
  return { outcome: known === undefined ? "saved" : "known", story };
}

/** Android puts the address of a shared page into `text`, some apps into `title`. */
export function addressText({ url, text, title }: InboxEntry): string {
  return [url, text, title].find((part) => part !== undefined && findUrl(part) !== undefined) ?? "";
}
