import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";
import { failureReason } from "./failure-words.ts";

interface Props {
  story: Story;
}

/** What a story that is not ready waits for, or why it is not here, in the reader's words. */
export default function StateWords({ story }: Props) {
  const { state, hasText, completeness = "whole" } = story;
  if (state.status === "failed") return failureReason(state);
  // The tick is proof: while a newer text is on its way, pictures may be missing.
  if (state.status === "partial") return t.somePicturesMissing;
  if (state.status === "ready") return completeness === "whole" ? "" : t.notWhole[completeness];
  return hasText ? t.refreshing : waitingWords(story);
}

function waitingWords({ state, savedAt, consent, price }: Story): string {
  if (consent === "wanted" && price !== undefined) return t.waitingConsent(price.textBytes);
  if (state.status === "fetching") return t.fetching;
  const reason = state.status === "queued" ? state.reason : undefined;
  if (reason === undefined || reason === "gateway-unreachable") return t.waitingSince(savedAt);
  // The reader's own rule: nothing is tried before it allows it.
  const isHeld = reason === "cap-reached" || reason === "wifi-wanted";
  return isHeld ? t.reasons[reason] : t.tryingAgain(t.reasons[reason]);
}
