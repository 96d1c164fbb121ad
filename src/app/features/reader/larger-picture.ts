import { hasSignal } from "#app/ui/signal.ts";
import type { LargerPicture } from "#app/ui/StoryPicture.tsx";
import type { Picture } from "#article/article.ts";
import type { ErrorCode } from "#base/errors.ts";
import type { StoredPicture } from "#library/schema.ts";
import type { StoryState } from "#story/story.ts";

interface Known {
  named: Picture | undefined;
  kept: StoredPicture;
  index: number;
  state: StoryState;
  hold: ErrorCode | undefined;
}

/** What there is to get beyond the light picture that is here; undefined when nothing. */
export function largerOf({ named, kept, index, state, hold }: Known) {
  if (named === undefined || kept.quality === "full" || !hasLarger(named, kept)) return undefined;
  const isAsked = "sharper" in state && state.sharper.includes(index);
  const bytes = named.fullBytes;
  const now: LargerPicture["state"] = isAsked ? stateOf(state.attempts, hold) : "offered";
  return { state: now, ...(bytes && { bytes }), ...(hold && { reason: hold }) };
}

/** The gateway makes one only of what the publisher has larger. */
function hasLarger({ src, width = Infinity }: Picture, kept: StoredPicture): boolean {
  return src.startsWith("/api/v1/picture/") && width > kept.width;
}

function stateOf(attempts: number, hold: ErrorCode | undefined): LargerPicture["state"] {
  if (hold !== undefined) return "held";
  if (hasSignal.value === false) return "offline";
  return attempts > 0 ? "failed" : "loading";
}
