import type { ErrorCode } from "#base/errors.ts";
import type { NoStoryKind, PageFacts } from "#base/no-story.ts";
import { t } from "#i18n/more.ts";

interface Failure {
  reason: ErrorCode;
  page?: PageFacts;
}

/** Why a story is not here: what was at its address, where that is known. */
export function failureReason({ reason, page }: Failure): string {
  return page === undefined ? t.reasons[reason] : whatItIs(page.what);
}

/** What the reader can do about it. */
export function failureHelp({ reason, page }: Failure): string {
  if (page !== undefined && onlyShown.has(page.what)) return t.lookThere;
  if (page !== undefined && maybeHidden.has(page.what)) return t.pasteHelps;
  return t.failedHelp[reason];
}

const onlyShown: ReadonlySet<NoStoryKind> = new Set(["gallery", "video"]);
const maybeHidden: ReadonlySet<NoStoryKind> = new Set(["empty", "app-shell", "consent"]);

/** What a page is that holds no story. */
export function whatItIs(what: NoStoryKind): string {
  if (what === "login") return t.reasons["login-needed"];
  return what === "paywall" ? t.reasons.paywall : t.isNot[what];
}
