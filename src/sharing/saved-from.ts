import { parseUrl } from "#base/url.ts";

/** How far into a file a browser writes where it saved the page from. */
const headChars = 2048;
const mark = /<!--\s*saved from url=\(\d{4}\)(\S{1,2048})\s*-->/i;

/** The address that the browser wrote into a page when it saved it; undefined when it did not. */
export function savedFrom(html: string): string | undefined {
  const url = parseUrl(mark.exec(html.slice(0, headChars))?.[1] ?? "");
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
