import { parseUrl } from "#base/url.ts";
import { hostOf } from "./host.ts";

/** What reads like a host: labels with dots between, the last of small letters. */
const hostLike = /(?:[\p{L}\p{N}-]+\.)+\p{Ll}{2,}/gu;

/**
 * The real host of a link whose words look like another: to be shown beside them. Undefined when the
 * words name no host, or this one or the one it belongs to.
 */
export function hiddenHost(href: string, words: string): string | undefined {
  const host = hostOf(href);
  if (host === "") return undefined;
  for (const [named] of words.slice(0, 2000).matchAll(hostLike)) {
    const shown = parseUrl(`https://${named}`)?.hostname.replace(/^www\./, "");
    if (shown !== undefined && host !== shown && !host.endsWith(`.${shown}`)) return host;
  }
  return undefined;
}
