import { expect, it } from "vitest";
import { extractPage } from "#extraction/extract.ts";

const url = "https://muara.example/katalog/perahu";
const pager = '<a href="?page=2">2</a>';
const words =
  "Air di muara naik perlahan dan warga menambatkan perahu di tiang yang lebih tinggi. ";

function partsOf(body: string, head = ""): string[] | string {
  const html = `<html><head><title>Perahu di muara</title>${head}</head><body><main><h1>Perahu di muara</h1>${body}</main>${pager}</body></html>`;
  const page = extractPage({ html, url });
  return page.kind === "story" ? page.morePages : page.what;
}

const goods = `<ul>${`<li>Perahu kayu, ${words}</li>`.repeat(12)}</ul>`;

it("follows the pager of prose, or of a page that says it is a story", () => {
  expect(partsOf(`<p>${words.repeat(4)}</p>`.repeat(4))).toEqual([`${url}?page=2`]);
  const head = '<meta property="og:type" content="article">';
  expect(partsOf(goods, head)).toEqual([`${url}?page=2`]);
});

it("does not follow the pager of a list that passes for a story", () => {
  expect(partsOf(goods)).not.toContain(`${url}?page=2`);
});
