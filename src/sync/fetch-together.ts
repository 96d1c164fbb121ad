import { BekalError } from "#base/errors.ts";
import type { Share } from "#library/spending.ts";
import { failStory } from "#library/queue.ts";
import type { Story } from "#story/story.ts";
import type { PackFrame } from "#wire/pack.ts";
import { isUsedUp } from "./overdraft.ts";
import type { Part } from "./parts.ts";
import { likelyHeaderBytes, pay } from "./pay.ts";
import { expectText } from "./queue-order.ts";
import type { Run } from "./run.ts";
import { settleFrame } from "./settle-frame.ts";
import { claimOthers } from "./slices.ts";
import { Stopwatch } from "./stopwatch.ts";
import type { Wanted } from "./texts.ts";
import { bytesOf, type Transfer } from "./transfer.ts";

interface Slice {
  together: Wanted[];
  /** By address; a story leaves it when it has its answer. */
  open: Map<string, Story>;
}

/**
 * Fetches many texts in one request and keeps each as it arrives. What a cut left stays open, as does
 * what would come behind the end of a wish's bytes or of the reader's caps.
 * @returns how many came and are kept
 * @throws BekalError when nothing came, or when the device keeps nothing any more
 */
export async function fetchTogether(
  run: Run,
  part: Part,
  { together, open }: Slice,
): Promise<number> {
  const { gateway, signal, signs, line } = run;
  const shares: Share[] = [];
  const watch = new Stopwatch();
  let fetched = 0;
  let isClaimed = false;
  let isOver = false;
  const expectedBytes = together.reduce((sum, { story }) => sum + expectText(story), 0);
  const heldBytes = expectedBytes + likelyHeaderBytes;
  const onFrame = async (frame: PackFrame, sentBytes: number) => {
    signs.hear();
    const bytes = watch.lap(sentBytes);
    if (!isClaimed) await claimOthers(run, open);
    isClaimed = true;
    const story = frame.kind === "end" ? undefined : together[frame.n]?.story;
    if (frame.kind === "end" || story === undefined || !open.has(story.address)) return;
    shares.push({ address: story.address, bytes });
    // Later ones are open still: they are asked for again.
    if (frame.kind !== "later") open.delete(story.address);
    if (await settleFrame(run, part, { frame, story, bytes })) fetched += 1;
    await run.tell();
    isOver = await isUsedUp(run, part, sentBytes - heldBytes);
    if (isOver) throw new BekalError("cap-reached");
    watch.resume();
  };
  const sharesOf = (spent: Transfer) => spread(shares, bytesOf(spent));
  const asks = together.map(({ ask }) => ask);
  const purpose = { kind: "story", expectedBytes, sharesOf, purse: part.purse } as const;
  try {
    const pack = await pay(run, purpose, async (note) => {
      try {
        return await gateway.fetchPack(asks, { signal, note, onFrame });
      } catch (cause) {
        if (!isOver) throw cause;
        return undefined;
      }
    });
    if (pack === "too-dear" || pack === undefined) return fetched;
    if (!pack.isWhole) signs.fail("gateway-unreachable");
    else await failUnanswered(run, shares, together);
  } finally {
    line.note(watch);
  }
  return fetched;
}

/** An answer that could not be read is one all the same: asking on would bring it again. */
async function failUnanswered(run: Run, answered: Share[], together: Wanted[]): Promise<void> {
  const known = new Set(answered.map(({ address }) => address));
  for (const { story } of together) {
    if (known.has(story.address)) continue;
    await failStory(run.library, { address: story.address, code: "bad-reply", now: run.now() });
  }
}

/** What the whole cost, on those it was for, by what each brought; headers are for all. */
function spread(shares: Share[], spentBytes: number): Share[] {
  const sum = shares.reduce((bytes, share) => bytes + share.bytes, 0);
  return shares.map(({ address, bytes }) => ({
    address,
    bytes: Math.round(sum === 0 ? spentBytes / shares.length : (spentBytes * bytes) / sum),
  }));
}
