import { getDataRule } from "#library/data-rule.ts";
import { failStory, releaseStories } from "#library/queue.ts";
import { listEtags } from "#library/unchanged.ts";
import { announce } from "#library/watch.ts";
import type { Story } from "#story/story.ts";
import type { PackAsk } from "#wire/pack.ts";
import { MAX_URL_LENGTH } from "#wire/paths.ts";
import { reasonOf } from "./faults.ts";
import { fetchAlone } from "./fetch-alone.ts";
import { fetchTogether } from "./fetch-together.ts";
import type { Part } from "./parts.ts";
import type { Run } from "./run.ts";
import { claimOthers } from "./slices.ts";

/** A story in hand, and what of it is here already. */
export interface Wanted {
  story: Story;
  ask: PackAsk;
}

/**
 * Fetches the texts of stories, of which the first is claimed: together in one request, each kept as it arrives.
 * One that is alone, or that can only be refreshed past the caches, is asked for by itself. None is
 * left claimed, whatever happens.
 * @returns how many texts came and are kept
 */
export async function fetchSlice(run: Run, part: Part, slice: Story[]): Promise<number> {
  const open = new Map(slice.map((story) => [story.address, story]));
  try {
    return await fetchAll(run, part, open);
  } catch (cause) {
    await blame(run, open, cause);
    return 0;
  } finally {
    await giveBack(run, [...open.keys()]);
  }
}

/** Each is taken out of `open` when it has its answer. */
async function fetchAll(run: Run, part: Part, open: Map<string, Story>): Promise<number> {
  const wanted = await toAsks(run, part, [...open.values()]);
  const together = wanted.filter(mayShare);
  // Only a pack brings the price in place of a dear text.
  const isPack = together.length > 1 || together.some(({ ask }) => ask.maxBytes !== undefined);
  const alone = isPack ? wanted.filter((one) => !mayShare(one)) : wanted;
  let fetched = isPack ? await fetchTogether(run, part, { together, open }) : 0;
  if (alone.length > 0) await claimOthers(run, open);
  for (const one of alone) {
    if (run.signs.end !== undefined || !(await run.mayGoOn())) break;
    const outcome = await fetchAlone(run, part, one);
    if (outcome === "kept") fetched += 1;
    if (outcome !== "too-dear") open.delete(one.story.address);
  }
  return fetched;
}

async function toAsks(run: Run, part: Part, slice: Story[]): Promise<Wanted[]> {
  const refreshed = slice.filter(({ hasText }) => hasText).map(({ address }) => address);
  const [etags, rule] = await Promise.all([
    listEtags(run.library, refreshed),
    getDataRule(run.library),
  ]);
  // What is wished for has a cap of its own: the reader has agreed to it.
  const { askAboveBytes } = part.purse === undefined ? rule : {};
  return slice.map((story) => {
    const etag = etags.get(story.address);
    // A refresh was asked for by the reader; so was what they agreed to.
    const isAgreed = story.hasText || story.consent === "given";
    const maxBytes = isAgreed ? undefined : askAboveBytes;
    const ask = { url: story.url, ...(etag && { etag }), ...(maxBytes && { maxBytes }) };
    return { story, ask };
  });
}

/** A refresh without its tag would be answered with what the gateway keeps. */
function mayShare({ story, ask }: Wanted): boolean {
  return (!story.hasText || ask.etag !== undefined) && ask.url.length <= MAX_URL_LENGTH;
}

/** The request failed as a whole: the story in front bears the reason, the others nothing. */
async function blame(run: Run, open: Map<string, Story>, cause: unknown): Promise<void> {
  if (run.signal.aborted) return;
  const reason = reasonOf(cause);
  if (reason.code === "cap-reached" && open.size > 1) return askFewer(run, open);
  run.signs.fail(reason.code);
  const [first, ...others] = open.keys();
  if (first === undefined) return;
  for (const address of others) run.asked.delete(address);
  if (reason.code === "gateway-unreachable" || reason.code === "cap-reached") {
    // Nobody's fault, and the same for all.
    await releaseStories(run.library, [...open.keys()], reason.code);
    open.clear();
    return;
  }
  open.delete(first);
  await failStory(run.library, { address: first, now: run.now(), ...reason });
}

/** There is no room for so many: none was asked for. */
function askFewer(run: Run, open: Map<string, Story>): void {
  run.most = Math.floor(open.size / 2);
  for (const address of open.keys()) run.asked.delete(address);
}

async function giveBack({ library, signal }: Run, left: string[]): Promise<void> {
  if (left.length > 0) await releaseStories(library, left);
  // Another tab may go on with it.
  if (signal.aborted) announce({ kind: "queue" });
}
