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
  const browser: Partial<Pick<Navigator, "share" | "canShare" | "clipboard">> = navigator;
  if (browser.share !== undefined && browser.canShare?.(shared) !== false) {
    try {
      await navigator.share(shared);
      return "shared";
    } catch (cause) {
      if (isDomException(cause, "AbortError")) return "cancelled";
      // The sheet would not open (no tap left, no target): the clipboard is the next best way.
    }
  }
  return copy(shared.url, browser.clipboard);
}

async function copy(text: string, clipboard: Clipboard | undefined): Promise<ShareOutcome> {
  try {
    if (clipboard === undefined) return "unavailable";
    await clipboard.writeText(text);
    return "copied";
  } catch {
    // Not allowed here: the words on the screen say so.
    return "unavailable";
  }
}
