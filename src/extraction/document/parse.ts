import type { Page } from "#extraction/page.ts";
import { readJsonLd } from "#extraction/metadata/json-ld.ts";
import { buildDocument } from "./build-document.ts";
import { sitesOf } from "./site.ts";
import { attribute, resolveUrl } from "./dom.ts";

/** Decoded HTML that is read, in characters; the rest of a longer page is cut. */
const maxChars = 5 * 1024 * 1024;

/** Reads a page's HTML into a document within the caps of nodes, depth and length. */
export function parsePage(html: string, url: string): Page {
  const built = buildDocument(html.length > maxChars ? html.slice(0, maxChars) : html);
  const { document } = built;
  const root = document.documentElement;
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? undefined;
  // Pages hide themselves until a script has run: that hides nothing from a reader.
  for (const element of [root, document.body])
    for (const name of ["style", "hidden", "aria-hidden"]) element.removeAttribute(name);
  return {
    document,
    url,
    site: sitesOf(url, document),
    baseUrl: resolveUrl(base, url) ?? url,
    data: readJsonLd(document),
    lang: attribute(root, "lang") ?? attribute(root, "xml:lang"),
    dir: attribute(root, "dir") ?? attribute(document.body, "dir"),
    isCut: built.isCut || html.length > maxChars,
  };
}
