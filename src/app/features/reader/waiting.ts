import { failureHelp, failureReason } from "#app/ui/failure-words.ts";
import type { IconName } from "#app/ui/icons.ts";
import type { Price } from "#article/price.ts";
import type { ErrorCode } from "#base/errors.ts";
import type { FeedLink, NoStoryKind } from "#base/no-story.ts";
import { t } from "#i18n/more.ts";
import type { StoryState } from "#story/story.ts";
import { formatMoment } from "./dates.ts";
import type { ReaderView } from "./read-view.ts";

/** What to say about a story that cannot be read yet. */
export interface Wait {
  icon: IconName;
  title: string;
  text: string;
  isFailure: boolean;
  /** What helps most: to ask again, or to read it where it is. Nothing while it is fetched. */
  best?: "retry" | "original";
  /** What asking again is called here. */
  retryLabel?: string;
  /** True when the reader's own browser may get what the gateway did not. */
  canPaste?: true;
  /** Feeds that the page in place of the story announces. */
  feeds?: FeedLink[];
}

export function waitOf({
  kind,
  story,
}: Extract<ReaderView, { kind: "waiting" | "damaged" }>): Wait {
  if (story.state.status === "fetching") return fetching();
  if (kind === "damaged" && story.state.status !== "queued") return damaged();
  if (story.consent === "wanted" && story.price !== undefined) return dear(story.price);
  return whileWaiting(story.state, formatMoment(story.savedAt));
}

/** It weighs more than the reader wants to be spent unasked. */
function dear({ textBytes, lightBytes, pictureCount }: Price): Wait {
  const pictures = pictureCount > 0 ? t.consentPictures(lightBytes) : "";
  return {
    icon: "clock",
    title: t.consentTitle,
    text: `${t.consentText(textBytes)} ${pictures}`.trim(),
    isFailure: false,
    best: "retry",
    retryLabel: t.consent,
  };
}

function whileWaiting(state: StoryState, savedAt: string): Wait {
  switch (state.status) {
    case "queued": {
      const text = t.queuedText(savedAt);
      return {
        icon: "clock",
        title: queuedTitle(state.reason),
        text,
        isFailure: false,
        best: "retry",
      };
    }
    case "failed":
      return failed(state);
    case "fetching":
      return fetching();
    case "ready":
    case "partial":
      return damaged();
  }
}

function failed(state: Extract<StoryState, { status: "failed" }>): Wait {
  const { reason, page } = state;
  const canPaste = page === undefined ? mayHaveStory.has(reason) : !noStories.has(page.what);
  return {
    icon: "warning",
    title: failureReason(state),
    text: failureHelp(state),
    isFailure: true,
    best: onlyThere.has(reason) ? "original" : "retry",
    ...(canPaste && { canPaste }),
    ...(page !== undefined && { feeds: page.feeds }),
  };
}

/** A person who opens the page may well see its story. */
const mayHaveStory: ReadonlySet<ErrorCode> = new Set([
  "login-needed",
  "paywall",
  "not-a-story",
  "publisher-unreachable",
  "publisher-timeout",
  "too-large",
  "unsupported-type",
  "bad-reply",
]);

/** There is no story to paste. */
const noStories: ReadonlySet<NoStoryKind> = new Set(["home", "list", "search", "gallery", "video"]);

/** Asking again would get the same answer. */
const onlyThere: ReadonlySet<ErrorCode> = new Set([
  "not-found",
  "refused-address",
  "login-needed",
  "paywall",
  "not-a-story",
  "too-large",
  "unsupported-type",
]);

function queuedTitle(reason: ErrorCode | undefined): string {
  const isJustOffline = reason === undefined || reason === "gateway-unreachable";
  return isJustOffline ? t.queuedTitle : t.tryingAgain(t.reasons[reason]);
}

function fetching(): Wait {
  return { icon: "retry", title: t.fetchingTitle, text: t.fetchingText, isFailure: false };
}

function damaged(): Wait {
  return {
    icon: "warning",
    title: t.damagedTitle,
    text: t.damagedText,
    isFailure: true,
    best: "retry",
  };
}
