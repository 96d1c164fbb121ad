import { isDomException } from "#base/errors.ts";
import { withoutTrackers } from "./without-trackers.ts";

export type ShareOutcome = "shared" | "copied" | "cancelled" | "unavailable";

interface Shareable {
  title: string;
  /** The publisher's own page. */
  url: string;
}

/**
 * Hands a story on as its title and the address of the original, by the device's share sheet, else
 * by the clipboard. Call it from a tap: browsers refuse both otherwise.
 */
export async function shareStory({ title, url }: Shareable): Promise<ShareOutcome> {
  const shared = { title, url: withoutTrackers(url) };
  const browser: Partial<Pick<Navigator, "share" | "canShare">> = navigator;
  if (browser.share !== undefined && browser.canShare?.(shared) !== false) {
    try {
      await navigator.share(shared);
      return "shared";
    } catch (cause) {
      if (isDomException(cause, "AbortError")) return "cancelled";
      // The sheet would not open (no tap left, no target): the clipboard is the next best way.
    }
  }
  return (await copyText(shared.url)) ? "copied" : "unavailable";
}

/** Hands words on by the device's share sheet, else by the clipboard. Call it from a tap. */
export async function shareText(text: string): Promise<ShareOutcome> {
  const browser: Partial<Pick<Navigator, "share">> = navigator;
  if (browser.share !== undefined) {
    try {
      await navigator.share({ text });
      return "shared";
    } catch (cause) {
      if (isDomException(cause, "AbortError")) return "cancelled";
      // The sheet would not open: the clipboard is the next best way.
    }
  }
  return (await copyText(text)) ? "copied" : "unavailable";
}

/** Puts a text on the clipboard, after a tap; false where the browser does not let it. */
export async function copyText(text: string): Promise<boolean> {
  const browser: Partial<Pick<Navigator, "clipboard">> = navigator;
  try {
    if (browser.clipboard === undefined) return false;
    await browser.clipboard.writeText(text);
    return true;
  } catch {
    // Not allowed here: the words on the screen say so.
    return false;
  }
}
