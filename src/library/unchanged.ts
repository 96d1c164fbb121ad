import type { Story } from "#story/story.ts";
import { release } from "#story/state.ts";
import type { Library } from "./library.ts";
import { stateOf } from "./pictures.ts";
import { toRecord } from "./records.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** What the gateway calls the texts that are here, by address; one without a name is left out. */
export async function listEtags(
  library: Library,
  addresses: string[],
): Promise<Map<string, string>> {
  const bodies = await library.read(["bodies"], (tx) =>
    Promise.all(addresses.map((address) => tx.store.get(address))),
  );
  const etags = bodies.flatMap((body) => (body?.etag ? [[body.address, body.etag] as const] : []));
  return new Map(etags);
}

/**
 * Ends a refresh that found the text unchanged: what is here is the latest. A text that went
 * meanwhile is queued again.
 * @returns undefined when the story was deleted meanwhile
 */
export async function keepUnchanged(library: Library, address: string): Promise<Story | undefined> {
  const story = await library.write(["stories", "bodies"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const [record, body] = await Promise.all([
      stories.get(address),
      tx.objectStore("bodies").get(address),
    ]);
    if (record === undefined) return undefined;
    const { refreshFailed: _failed, ...kept } = record;
    const next = toRecord({ ...kept, state: body ? stateOf(body) : release(record.state) });
    await stories.put(next);
    return toStory(next);
  });
  if (story !== undefined) announce({ kind: "story", address });
  return story;
}
