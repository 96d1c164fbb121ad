import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { failureReason } from "./failure-words.ts";

interface Props {
  story: Story;
}

/** What a story that is not ready waits for, or why it is not here, in the reader's words. */
export default function StateWords({ story }: Props) {
  const { state, hasText, savedAt, completeness = "whole", consent, price } = story;
  if (state.status === "failed") return failureReason(state);
  // The tick is proof: while a newer text is on its way, pictures may be missing.
  if (state.status === "partial") return t.somePicturesMissing;
  if (state.status === "ready") return completeness === "whole" ? "" : t.notWhole[completeness];
  if (hasText) return t.refreshing;
  if (consent === "wanted" && price !== undefined) return t.waitingConsent(price.textBytes);
  if (state.status === "fetching") return t.fetching;
  const reason = state.status === "queued" ? state.reason : undefined;
  const isWaiting = reason === undefined || reason === "gateway-unreachable";
  return isWaiting ? t.waitingSince(savedAt) : t.tryingAgain(t.reasons[reason]);
}
