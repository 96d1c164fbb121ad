import type { Price } from "#article/price.ts";
import type { Story } from "#story/story.ts";
import { queue } from "#story/state.ts";
import { readDataRule } from "./data-rule.ts";
import type { Library } from "./library.ts";
import { changeStory, toRecord } from "./records.ts";
import { announce } from "./watch.ts";

/** What a story without its text will cost, as the gateway tells. */
export function savePrice(
  library: Library,
  address: string,
  price: Price,
): Promise<Story | undefined> {
  return changeStory(library, address, (story) => (story.hasText ? story : { ...story, price }));
}

/**
 * Ends an attempt at a text that costs more than is spent unasked: it waits for the reader's word. One
 * that is here already was asked for by the reader, and is only queued again.
 */
export function askConsent(
  library: Library,
  address: string,
  price: Price,
): Promise<Story | undefined> {
  return changeStory(library, address, (story) => {
    const state = story.state.status === "fetching" ? queue() : story.state;
    return story.hasText ? { ...story, state } : { ...story, state, price, consent: "wanted" };
  });
}

/** The reader agrees to what a story costs: it is fetched now. */
export async function consentTo(library: Library, address: string): Promise<Story | undefined> {
  const story = await changeStory(library, address, (record) => {
    const { price: _price, ...known } = record;
    const state = record.state.status === "fetching" ? record.state : queue();
    return record.hasText ? known : { ...known, state, consent: "given" };
  });
  if (story !== undefined) announce({ kind: "queue" });
  return story;
}

/** After a change of the rule: what it allows now waits for nobody's word any more. */
export async function releaseAllowed(library: Library): Promise<void> {
  const count = await library.write(["stories", "settings"], "relaxed", async (tx) => {
    const { askAboveBytes = Infinity } = await readDataRule(tx);
    const stories = tx.objectStore("stories");
    const waiting = await stories.index("byAttempts").getAll();
    const allowed = waiting.filter(
      ({ consent, price }) => consent === "wanted" && (price?.textBytes ?? 0) <= askAboveBytes,
    );
    for (const { consent: _consent, ...story } of allowed) await stories.put(toRecord(story));
    return allowed.length;
  });
  if (count === 0) return;
  announce({ kind: "stories" });
  announce({ kind: "queue" });
}
