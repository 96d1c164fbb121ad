import { expect, it } from "vitest";
import { articleWith, markupOf } from "./story.fixture.ts";

it.each([
  ["a further title", "<h1>Air naik lagi</h1><p>Satu.</p>", "<h2>Air naik lagi</h2><p>Satu.</p>"],
  [
    "levels with a gap",
    "<h2>Air</h2><p>Satu.</p><h4>Tiang</h4><p>Dua.</p>",
    "<h2>Air</h2><p>Satu.</p><h3>Tiang</h3><p>Dua.</p>",
  ],
  [
    "levels that begin low",
    "<h4>Air</h4><p>Satu.</p><h5>Tiang</h5><p>Dua.</p>",
    "<h2>Air</h2><p>Satu.</p><h3>Tiang</h3><p>Dua.</p>",
  ],
  [
    "a heading that folds",
    '<h3><button aria-expanded="true">Air naik?</button></h3><p>Satu.</p>',
    "<h2>Air naik?</h2><p>Satu.</p>",
  ],
  [
    "a link to itself",
    '<h2 id="air">Air naik<a class="headerlink" href="#air">¶</a></h2><p>Satu.</p>',
    "<h2>Air naik</h2><p>Satu.</p>",
  ],
])("sets headings of %s", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

it.each([
  [
    "nested",
    "<ul><li>Satu<ul><li>Dua</li></ul></li></ul>",
    "<ul><li><p>Satu</p><ul><li>Dua</li></ul></li></ul>",
  ],
  [
    "nested without an item",
    "<ul><li>Satu</li><ul><li>Dua</li></ul></ul>",
    "<ul><li><p>Satu</p><ul><li>Dua</li></ul></li></ul>",
  ],
  [
    "that goes on",
    '<ol start="4"><li>Empat</li><li>Lima</li></ol>',
    "<ol start=4><li>Empat</li><li>Lima</li></ol>",
  ],
  [
    "numbered by its first item",
    '<ol><li value="0">Nol</li><li>Satu</li></ol>',
    "<ol start=0><li>Nol</li><li>Satu</li></ol>",
  ],
  [
    "of terms",
    "<dl><div><dt>Pasang</dt><dd>Air naik.</dd><dd>Laut naik.</dd></div></dl>",
    "<dl><dt>Pasang</dt><dd>Air naik.</dd><dd>Laut naik.</dd></dl>",
  ],
])("keeps a list %s", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

it.each([
  [
    "data",
    "<table><caption>Tinggi</caption><tr><th>Hari</th><th>Air</th></tr><tr><td colspan=2>Libur</td></tr><tr><td></td><td></td></tr></table>",
    "<table><caption>Tinggi</caption><thead><tr><th>Hari</th><th>Air</th></tr></thead><tbody><tr><td colSpan=2>Libur</td></tr></tbody></table>",
  ],
  [
    "rows with headers",
    "<table><tr><th>Hulu</th><td>2 m</td></tr><tr><th>Hilir</th><td>3 m</td></tr></table>",
    "<table><tbody><tr><th>Hulu</th><td>2 m</td></tr><tr><th>Hilir</th><td>3 m</td></tr></tbody></table>",
  ],
  [
    "the page's layout",
    '<table role="presentation"><tr><td><p>Satu.</p></td><td><p>Dua.</p></td></tr></table>',
    "<p>Satu.</p><p>Dua.</p>",
  ],
  [
    "one column",
    "<table><tr><td>Satu.</td></tr><tr><td>Dua.</td></tr></table>",
    "<p>Satu.</p><p>Dua.</p>",
  ],
])("reads a table of %s", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

const code = (text: string) => `<pre><code>${text}</code></pre>`;

it.each([
  [
    "spans",
    '<pre><code class="hljs"><span class="k">let</span> a = 1;\n  a += <span>2</span>;</code></pre>',
    "let a = 1;\n  a += 2;",
  ],
  ["breaks", "<pre>satu<br>dua<br><br>tiga</pre>", "satu\ndua\n\ntiga"],
  [
    "boxes",
    '<pre><div class="line"><div class="code">satu</div></div><div class="line"><div class="code"></div></div><div class="line"><div class="code">tiga</div></div></pre>',
    "satu\n\ntiga",
  ],
  [
    "spans that a style breaks",
    '<pre><code><span class="line">satu</span><span class="line">dua</span></code></pre>',
    "satu\ndua",
  ],
  [
    "lines that end themselves",
    '<pre><code><span class="token-line">satu<br></span><span class="token-line">dua<br></span></code></pre>',
    "satu\ndua",
  ],
  [
    "numbers in front",
    '<pre><code><span class="ln">1</span>satu\n<span class="ln">2</span>dua\n</code></pre>',
    "satu\ndua",
  ],
  [
    "a column of numbers",
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>satu\n  dua</pre></td></tr></table>',
    "satu\n  dua",
  ],
  [
    "a row for each line",
    '<table class="highlight js-file-line-container"><tr><td class="blob-num" data-line-number="1"></td><td class="blob-code">satu</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code"></td></tr><tr><td class="blob-num" data-line-number="3"></td><td class="blob-code">  tiga</td></tr></table>',
    "satu\n\n  tiga",
  ],
  [
    "a table in a highlighter",
    '<figure class="highlight"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span></pre></td><td class="code"><pre><span class="line">satu</span><br><span class="line">dua</span></pre></td></tr></table></figure>',
    "satu\ndua",
  ],
  [
    "a button to copy",
    '<div class="highlight"><pre>satu\ndua</pre><button class="copy-btn">Copy</button></div>',
    "satu\ndua",
  ],
  ["code alone", '<div><code style="white-space: pre">satu\ndua</code></div>', "satu\ndua"],
])("keeps the lines of code drawn with %s", (_what, html, text) => {
  expect(markupOf(articleWith(html))).toBe(code(text));
});

it("keeps code in a line of text where it is", () => {
  const html = "<p>Ketik <code>cat <b>air</b>.txt</code> lalu <kbd>Enter</kbd>.</p>";

  expect(markupOf(articleWith(html))).toBe(
    "<p>Ketik <code>cat <strong>air</strong>.txt</code> lalu <kbd>Enter</kbd>.</p>",
  );
});

const verse = "<p>Air naik<br>perahu diam</p><p>Air turun</p>";

it.each([
  ["breaks", "<p>Air naik<br>perahu diam<br><br>Air turun</p>", verse],
  [
    "its own white space",
    '<pre class="wp-block-verse">Air naik\nperahu diam\n\nAir turun</pre>',
    verse,
  ],
])("keeps the lines of a poem written with %s", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

const said =
  "<blockquote><p>Kami menunggu air turun dari balai desa.</p><p><cite>Sari, nelayan</cite></p></blockquote>";

it.each([
  [
    "a footer",
    "<blockquote><p>Kami menunggu air turun dari balai desa.</p><footer><cite>Sari, nelayan</cite></footer></blockquote>",
  ],
  [
    "cite",
    "<blockquote><p>Kami menunggu air turun dari balai desa.</p><cite>Sari, nelayan</cite></blockquote>",
  ],
  [
    "the figure's caption",
    "<figure><blockquote><p>Kami menunggu air turun dari balai desa.</p></blockquote><figcaption>Sari, nelayan</figcaption></figure>",
  ],
])("keeps who said a quote, named by %s", (_what, html) => {
  expect(markupOf(articleWith(html))).toBe(said);
});

it.each([
  [
    "folded text",
    "<details><summary><h4>Air?</h4></summary><p>Naik.</p></details>",
    "<details><summary>Air?</summary><p>Naik.</p></details>",
  ],
  ["a rule between sections", "<p>Satu.</p><hr><p>Dua.</p>", "<p>Satu.</p><hr><p>Dua.</p>"],
  [
    "raised and lowered signs",
    "<p>H<sub>2</sub>O, 5 m<sup>2</sup></p>",
    "<p>H<sub>2</sub>O, 5 m<sup>2</sup></p>",
  ],
  [
    "short forms, marks and times",
    '<p><abbr title="x">WIB</abbr> <mark>kini</mark> <time datetime="2026">2026</time></p>',
    "<p><abbr>WIB</abbr> <mark>kini</mark> <time>2026</time></p>",
  ],
  [
    "lines that a style sets apart",
    '<div><span style="display:block">Satu.</span><span style="display: block">Dua.</span></div>',
    "<p>Satu.</p><p>Dua.</p>",
  ],
  ["soft hyphens, which go", "<p>perta\u00ADnian</p>", "<p>pertanian</p>"],
])("keeps %s", (_what, html, markup) => {
  expect(markupOf(articleWith(html))).toBe(markup);
});

it("keeps the reading aid of a ruby in the tree and out of the text", () => {
  const html = "<p><ruby>潮<rp>(</rp><rt>しお</rt><rp>)</rp></ruby>が満ちる。</p>";
  const article = articleWith(html);

  expect(markupOf(article)).toBe(
    "<p><ruby>潮<rp>(</rp><rt>しお</rt><rp>)</rp></ruby>が満ちる。</p>",
  );
});

it("puts no space between Chinese or Japanese signs where the source breaks its line", () => {
  expect(markupOf(articleWith("<p>潮が\n   満ちる、\nまた引く。 Air\nnaik</p>"))).toBe(
    "<p>潮が満ちる、また引く。 Air naik</p>",
  );
});

it("says the direction and language of blocks where they differ from the page's", () => {
  const html = `<div dir="rtl" lang="ar"><p>المد يرتفع في الميناء.</p><p dir="ltr">Air naik.</p></div>
    <p lang="id">Katanya <span dir="rtl">المد</span> dan <bdo dir="rtl">abc</bdo>.</p>`;

  expect(markupOf(articleWith(html))).toBe(
    "<p lang=ar dir=rtl>المد يرتفع في الميناء.</p><p lang=ar>Air naik.</p><p>Katanya <bdi dir=rtl>المد</bdi> dan <bdo dir=rtl>abc</bdo>.</p>",
  );
});
