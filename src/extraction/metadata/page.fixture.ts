import { parsePage } from "#extraction/document/parse.ts";
import type { Page } from "#extraction/page.ts";
import { type Metadata, readMetadata } from "./metadata.ts";

/** Noon in Jakarta on the day the tests live in. */
const testNow = Date.parse("2026-11-20T05:00:00Z");

/** What a page of a test is made of; a story's text follows the body. */
export interface PageParts {
  head?: string;
  body?: string;
  /** One node of linked data. */
  data?: object;
  url?: string;
  lang?: string;
}

const prose =
  "Warga berkumpul di tepi sungai sejak pagi untuk melihat jembatan bambu itu dibuka. ".repeat(5);

/** Builds a page around the parts that matter to a test. */
export function aPage({ head = "", body = "", data, url, lang = "id" }: PageParts): Page {
  const linked =
    data === undefined ? "" : `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const html = `<html lang="${lang}"><head>${head}${linked}</head><body>${body}<p>${prose}</p><p>${prose}</p></body></html>`;
  return parsePage(html, url ?? "https://www.warta.example/daerah/jembatan-bambu-dibuka");
}

/** The metadata of such a page. */
export function metadataOf(parts: PageParts): Metadata {
  return readMetadata(aPage(parts), testNow);
}
