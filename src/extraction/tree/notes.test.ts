import { expect, it } from "vitest";
import { parsePage } from "#extraction/document/parse.ts";
import { buildBlocks } from "./build-tree.ts";
import { treeText } from "./raw-tree.ts";
import { articleWith, elementsOf, markupOf } from "./story.fixture.ts";

/** Every link inside the story, with the words of what it leads to. */
function leads(html: string): Record<string, string> {
  const article = articleWith(html);
  const text = markupOf(article);
  return Object.fromEntries(
    elementsOf(article, "a").map(({ properties }) => {
      const id = properties?.href?.slice(1);
      return [
        properties?.href ?? "",
        new RegExp(`id=${id}>(.*?)</(?:p|li)>`).exec(text)?.[1] ?? "nothing",
      ];
    }),
  );
}

it.each([
  [
    "Wikipedia",
    `<p>Air naik.<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup></p>
     <div class="reflist"><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> <span class="reference-text">Buku pasang.</span></li></ol></div>`,
  ],
  [
    "GitHub",
    `<p>Air naik.<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
     <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2><ol><li id="user-content-fn-1"><p>Buku pasang. <a href="#user-content-fnref-1" data-footnote-backref>↩</a></p></li></ol></section>`,
  ],
  [
    "Ghost and Markdown",
    `<p>Air naik.<sup class="footnote-ref"><a href="#fn1" id="fnref1">[1]</a></sup></p><hr class="footnotes-sep">
     <section class="footnotes"><ol class="footnotes-list"><li id="fn1" class="footnote-item"><p>Buku pasang. <a href="#fnref1" class="footnote-backref">↩︎</a></p></li></ol></section>`,
  ],
  [
    "Substack",
    `<p>Air naik.<a class="footnote-anchor" id="footnote-anchor-1" href="https://muara.example/pasang#footnote-1">1</a></p>
     <div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Buku pasang.</p></div></div>`,
  ],
  [
    "WordPress",
    `<p>Air naik.<sup data-fn="ab" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup></p>
     <ol class="wp-block-footnotes"><li id="ab-1">Buku pasang. <a href="#ab-1-link">↩︎</a></li></ol>`,
  ],
  [
    "an aside that styles hide",
    `<p id="r1">Air naik.<a href="#n1" role="doc-noteref">1</a></p>
     <aside id="n1" role="doc-footnote" class="footnote" hidden><p>Buku pasang. <a href="#r1">kembali</a></p></aside>`,
  ],
])("leads to the footnotes of %s and back", (_what, html) => {
  const places = Object.values(leads(html));

  expect(places).toHaveLength(2);
  expect(places[0]).toContain("Buku pasang.");
  expect(places[1]).toContain("Air naik.<sup><a");
});

it("brings the notes that stand outside the story's element", () => {
  const page = parsePage(
    `<article><p>Air naik.<sup><a href="#n1">1</a></sup></p></article>
     <div class="catatan"><ol><li id="n1">Buku pasang.</li></ol></div><p id="n2">Lain.</p>`,
    "https://muara.example/pasang",
  );
  const [story] = page.document.querySelectorAll("article");
  if (!story) throw new Error("The page has no story.");
  const { blocks } = buildBlocks(story, page, { items: [], indexOf: new Map() });

  expect(treeText(blocks)).toContain("Buku pasang.");
  expect(treeText(blocks)).not.toContain("Lain.");
});

it.each([
  [
    "Tufte",
    '<p>Air naik.<label for="sn-1" class="margin-toggle sidenote-number"></label><input type="checkbox" id="sn-1" class="margin-toggle"><span class="sidenote">Buku pasang.</span> Lalu turun.</p>',
    "<p>Air naik. Lalu turun.</p><p dataKind=note>Buku pasang.</p>",
  ],
  [
    "a number of its own",
    '<p>Air naik.<sup>3</sup><span class="modern-footnotes-footnote__note">Buku pasang.</span></p>',
    "<p>Air naik.<sup>3</sup></p><p dataKind=note>3 Buku pasang.</p>",
  ],
])("sets a note in the margin, as %s does, behind its paragraph", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

it("drops the link to a place that is not in the story", () => {
  expect(markupOf(articleWith('<p>Baca <a href="#tidak-ada">bagian</a> itu.</p>'))).toBe(
    "<p>Baca bagian itu.</p>",
  );
});

it("leads to a mark between blocks", () => {
  const html =
    '<p>Lihat <a href="#bagian">bagian dua</a>.</p><a name="bagian"></a><h2>Bagian dua</h2><p>Isi.</p>';

  expect(markupOf(articleWith(html))).toBe(
    "<p>Lihat <a href=#bk-1>bagian dua</a>.</p><h2 id=bk-1>Bagian dua</h2><p>Isi.</p>",
  );
});
