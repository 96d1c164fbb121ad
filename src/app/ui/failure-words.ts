import type { StoryState } from "#story/story.ts";
import { t } from "#i18n/more.ts";

type Failed = Extract<StoryState, { status: "failed" }>;

/** Why a story is not here: what was at its address, where that is known. */
export function failureReason({ reason, page }: Failed): string {
  return page === undefined ? t.reasons[reason] : t.isNot[page.what];
}

/** What the reader can do about it. */
export function failureHelp({ reason, page }: Failed): string {
  return page === undefined ? t.failedHelp[reason] : t.isNotHelp[page.what];
}
