import type { Article } from "#article/article.ts";
import { t } from "#i18n/more.ts";
import { hasOriginal } from "#story/local-address.ts";
import type { Story } from "#story/story.ts";
import { evidenceInWords } from "./evidence.ts";

/** Proof that a story is whole, or what it lacks and what can be done about it. */
export interface Note {
  tone: "whole" | "lacking";
  text: string;
  /** What else is known: pictures that are missing too, a refresh under way, or one that did not work. */
  detail?: string;
  /**
   * `browser`: the reader's own browser may get what the gateway did not; `retry` fetches the story anew,
   * `pictures` only those that are missing.
   */
  next?: "browser" | "retry" | "pictures";
}

/** The one note over a story, from what is on the device, never from hope. */
export function noteOn(story: Story, article: Article, keptPictures: number): Note {
  const missing = countMissing(story, article, keptPictures);
  const detail = detailOn(story);
  if (article.completeness !== "whole") {
    const text = t.notWhole[article.completeness];
    const sign = evidenceInWords(article.evidence, article.completeness);
    const also = missing > 0 ? t.picturesMissingToo(missing) : undefined;
    const next = hasOriginal(story) ? { next: "browser" as const } : {};
    return { tone: "lacking", text, ...sentences(sign, also, detail), ...next };
  }
  const more = sentences(detail);
  if (missing > 0) {
    const next = story.state.status === "partial" ? "pictures" : "retry";
    return { tone: "lacking", text: t.picturesMissing(missing), ...more, next };
  }
  const hasAll = article.pictures.length > 0 && !story.withheldCount;
  const text = hasAll ? t.wholeWithPictures : t.wholeWithoutPictures;
  return { tone: "whole", text, ...more };
}

function sentences(...known: (string | undefined)[]): Pick<Note, "detail"> {
  const said = known.filter((sentence) => sentence !== undefined);
  return said.length === 0 ? {} : { detail: said.join(". ") };
}

function countMissing(
  { state, withheldCount = 0 }: Story,
  article: Article,
  keptPictures: number,
): number {
  if (state.status === "ready") return 0;
  if (state.status === "partial") return state.missingPictures.length;
  // While a refresh waits, the state tells about the refresh: count what is here.
  return Math.max(0, article.pictures.length - keptPictures - withheldCount);
}

function detailOn({ state, refreshFailed, isOwnCopy }: Story): string | undefined {
  if (state.status === "fetching") return t.beingRefreshed;
  if (refreshFailed !== undefined) return t.refreshNotDone(t.reasons[refreshFailed]);
  return isOwnCopy ? t.ownCopy : undefined;
}
