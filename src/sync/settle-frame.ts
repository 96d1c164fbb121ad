import { BekalError } from "#base/errors.ts";
import { saveArticle } from "#library/bodies.ts";
import { askConsent } from "#library/consent.ts";
import { failStory } from "#library/queue.ts";
import { keepUnchanged } from "#library/unchanged.ts";
import type { Story } from "#story/story.ts";
import type { PackFrame } from "#wire/pack.ts";
import { reasonOf } from "./faults.ts";
import type { Part } from "./parts.ts";
import type { Run } from "./run.ts";
import { isOfDevice } from "./signs.ts";

/** A frame that tells of one story. */
type StoryFrame = Exclude<PackFrame, { kind: "end" }>;

interface Told {
  frame: StoryFrame;
  story: Story;
  /** What the frame cost. */
  bytes: number;
}

/**
 * Does with a story what its frame says; true when its text came and is kept.
 * @throws BekalError when the device keeps nothing any more: what follows would be paid for in vain
 */
export async function settleFrame(run: Run, part: Part, told: Told): Promise<boolean> {
  const { library, now } = run;
  const { address } = told.story;
  try {
    return await settle(run, part, told);
  } catch (cause) {
    const reason = reasonOf(cause);
    await failStory(library, { address, now: now(), ...reason });
    if (cause instanceof BekalError && isOfDevice(cause.code)) throw cause;
    return false;
  }
}

async function settle(
  { library, now }: Run,
  { pictures }: Part,
  { frame, story: { address }, bytes }: Told,
): Promise<boolean> {
  switch (frame.kind) {
    case "article": {
      const { article, etag } = frame;
      const kept = { address, article, etag, sizeBytes: bytes, now: now() };
      return (await saveArticle(library, { ...kept, ...(pictures && { pictures }) })) !== undefined;
    }
    case "unchanged":
      await keepUnchanged(library, address);
      return false;
    case "price":
      await askConsent(library, address, frame.price);
      return false;
    case "problem": {
      const { problem, retryAfterMs } = frame;
      const reason = { ...problem, ...(retryAfterMs !== undefined && { retryAfterMs }) };
      await failStory(library, { address, now: now(), ...reason });
      return false;
    }
    case "later":
      return false;
  }
}
