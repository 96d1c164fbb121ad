import { parseUrl } from "#base/url.ts";

/** The host as people know it: without `www.`, in ASCII. Empty when there is none. */
export function hostOf(url: string): string {
  return parseUrl(url)?.hostname.replace(/^www\./, "") ?? "";
}
