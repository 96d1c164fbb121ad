import type { Article } from "#article/article.ts";
import { t } from "#i18n/more.ts";
import type { Story } from "#story/story.ts";

/** Proof that a story is whole, or what it lacks and what can be done about it. */
export interface Note {
  tone: "whole" | "lacking";
  text: string;
  /** What else is known: a refresh under way, or one that did not work. */
  detail?: string;
  next?: "original" | "retry";
}

/** The one note over a story, from what is on the device, never from hope. */
export function noteOn(story: Story, article: Article, keptPictures: number): Note {
  const detail = detailOn(story);
  const more = detail === undefined ? {} : { detail };
  if (article.completeness !== "whole") {
    const text = t.notWhole[article.completeness];
    return { tone: "lacking", text, ...more, ...(story.isWelcome ? {} : { next: "original" }) };
  }
  const missing = countMissing(story, article, keptPictures);
  if (missing > 0) {
    return { tone: "lacking", text: t.picturesMissing(missing), ...more, next: "retry" };
  }
  const text = article.pictures.length > 0 ? t.wholeWithPictures : t.wholeWithoutPictures;
  return { tone: "whole", text, ...more };
}

function countMissing({ state }: Story, article: Article, keptPictures: number): number {
  if (state.status === "ready") return 0;
  if (state.status === "partial") return state.missingPictures.length;
  // While a refresh waits, the state tells about the refresh: count what is here.
  return Math.max(0, article.pictures.length - keptPictures);
}

function detailOn({ state, refreshFailed }: Story): string | undefined {
  if (state.status === "fetching") return t.beingRefreshed;
  return refreshFailed === undefined ? undefined : t.refreshNotDone(t.reasons[refreshFailed]);
}
