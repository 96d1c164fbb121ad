import type { IconName } from "#app/ui/icons.ts";
import type { ErrorCode } from "#base/errors.ts";
import { t } from "#i18n/more.ts";
import type { StoryState } from "#story/story.ts";
import { formatMoment } from "./dates.ts";
import type { ReaderView } from "./reader-model.ts";

/** What to say about a story that cannot be read yet. */
export interface Wait {
  icon: IconName;
  title: string;
  text: string;
  isFailure: boolean;
}

export function waitOf({
  kind,
  story,
}: Extract<ReaderView, { kind: "waiting" | "damaged" }>): Wait {
  if (story.state.status === "fetching") return fetching();
  if (kind === "damaged" && story.state.status !== "queued") return damaged();
  return whileWaiting(story.state, formatMoment(story.savedAt));
}

function whileWaiting(state: StoryState, savedAt: string): Wait {
  switch (state.status) {
    case "queued": {
      const text = t.queuedText(savedAt);
      return { icon: "clock", title: queuedTitle(state.reason), text, isFailure: false };
    }
    case "failed": {
      const { reason } = state;
      return {
        icon: "warning",
        title: t.reasons[reason],
        text: t.failedHelp[reason],
        isFailure: true,
      };
    }
    case "fetching":
      return fetching();
    case "ready":
    case "partial":
      return damaged();
  }
}

function queuedTitle(reason: ErrorCode | undefined): string {
  const isJustOffline = reason === undefined || reason === "gateway-unreachable";
  return isJustOffline ? t.queuedTitle : t.tryingAgain(t.reasons[reason]);
}

function fetching(): Wait {
  return { icon: "retry", title: t.fetchingTitle, text: t.fetchingText, isFailure: false };
}

function damaged(): Wait {
  return { icon: "warning", title: t.damagedTitle, text: t.damagedText, isFailure: true };
}
