import { parsePage } from "#extraction/document/parse.ts";
import { parseUrl } from "#base/url.ts";

/** How far into a file a browser writes where it saved the page from. */
const headChars = 2048;
const mark = /<!--\s*saved from url=\(\d{4}\)(\S{1,2048})\s*-->/i;

/** Where a page says its own address, first to last. */
const places = [
  { selector: 'link[rel~="canonical"]', attribute: "href" },
  { selector: 'meta[property="og:url"]', attribute: "content" },
] as const;

/**
 * The address a page is from, when nobody but the page itself can say it: what the browser wrote into it
 * when it saved it, else what it names as its own. A home page is not the address of a story.
 */
export function statedAddress(html: string): string | undefined {
  const saved = mark.exec(html.slice(0, headChars))?.[1];
  const { document } = parsePage(html, "https://local.invalid/");
  const named = places.flatMap(({ selector, attribute }) =>
    document.querySelectorAll(selector).map((element) => element.getAttribute(attribute)),
  );
  for (const value of [saved, ...named]) {
    const url = parseUrl(value?.trim() ?? "");
    if (url === undefined || !/^https?:$/.test(url.protocol)) continue;
    if (url.pathname !== "/" || url.search !== "") return url.href;
  }
  return undefined;
}
