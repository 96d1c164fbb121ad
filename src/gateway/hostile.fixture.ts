import { words } from "./paged.fixture.ts";

const prose = `<h1>Pasang di muara</h1>${`<p>${words.repeat(6)}</p>`.repeat(6)}`;
/** The most a page may weigh; a little less, for what stands around the filling. */
const full = 5 * 1024 * 1024 - 20_000;

function page(filling: string, head = ""): string {
  return `<!doctype html><html lang="id"><head><title>Pasang di muara</title>${head}</head><body><main>${prose}${filling}</main></body></html>`;
}

const times = (unit: string, count: number) => unit.repeat(count);
const fill = (unit: string) => unit.repeat(Math.floor(full / unit.length));
const each = (count: number, unit: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => unit(n)).join("");

/** Pages made to cost time or memory, each at most 5 MiB. */
export const hostilePages: readonly [what: string, make: () => string][] = [
  ["5 MB of paragraphs", () => page(fill(`<p>${words}</p>`))],
  ["5 MB in one paragraph", () => page(`<p>${fill(words)}</p>`)],
  ["5 MB of different words", () => page(`<p>${each(500_000, (n) => `kata${n} `)}</p>`)],
  ["5 MB of letters", () => page(`<p>${fill("a")}</p>`)],
  ["5 MB of spaces", () => page(`<pre>a${fill(" ")}b</pre>`)],
  ["5 MB of lines", () => page(`<pre>${fill("a\n")}</pre>`)],
  ["5 MB of entities", () => page(`<p>${fill("&amp;")}</p>`)],
  ["5 MB of angle brackets", () => page(fill("<"))],
  ["5 MB of unfinished comments", () => page(fill("<!--"))],
  ["5 MB of Chinese", () => page(`<p>${"水漲船高。".repeat(Math.floor(full / 15))}</p>`)],
  ["5 MB of Thai", () => page(`<p>${"น้ำขึ้นเรือลอย".repeat(Math.floor(full / 42))}</p>`)],
  ["500,000 links", () => page(times("<a href=b>", 500_000))],
  ["340,000 closed links", () => page(times("<a href=b>x</a>", 340_000))],
  ["links to parts", () => page(each(59_000, (n) => `<a href=?page=${n}>${n % 99}</a>`))],
  ["100,000 nested tags", () => page(times("<b>", 100_000))],
  ["100,000 nested spans with text", () => page(times("<span>air ", 100_000))],
  ["50,000 nested divs", () => page(`${times("<div>", 50_000)}air${times("</div>", 50_000)}`)],
  ["50,000 nested divs with text", () => page(times(`<div>${words}`, 50_000))],
  ["tags closed in the wrong order", () => page(times("<b><i></b></i>", 300_000))],
  ["ends of tags that never began", () => page(`${times("<div>", 3000)}${fill("</p></b>")}`)],
  ["30,000 elements", () => page(times(`<p class="a b">${words}</p>`, 30_000))],
  [
    "30,000 boxes with classes",
    () => page(each(30_000, (n) => `<div class="kotak-${n} isi"><p>${words}</p></div>`)),
  ],
  [
    "60,000 pictures",
    () =>
      page(
        each(
          40_000,
          (n) => `<img src="/f/${n}.jpg" srcset="/f/${n}.jpg 1x, /g/${n}.jpg 2x" alt="Foto ${n}">`,
        ),
      ),
  ],
  ["60,000 headings", () => page(each(60_000, (n) => `<h2 id=h${n}>Judul ${n}</h2>`))],
  [
    "30,000 anchors",
    () => page(each(29_000, (n) => `<p id=n${n}><a href=#n${n + 1}>${n}</a> ${words}</p>`)),
  ],
  [
    "a table of 60,000 cells",
    () => page(`<table>${times(`<tr>${times("<td>air", 10)}`, 5900)}</table>`),
  ],
  ["60 tables in tables", () => page(times("<table><tr><td>air<td>", 20_000))],
  ["lists in lists", () => page(times("<ul><li>air ", 60_000))],
  ["quotes in quotes", () => page(times(`<blockquote><p>${words}</p>`, 25_000))],
  ["one endless attribute", () => page(`<p class="${fill("a ")}">air</p>`)],
  ["a million attributes", () => page(`<p ${each(600_000, (n) => `a${n} `)}>air</p>`)],
  ["endless styles", () => page(times(`<p style="${"display:".repeat(50)}">air</p>`, 11_000))],
  [
    "60,000 dates and names",
    () => page(times('<span class="author byline date">Oleh Sari, 19 Juni 2026</span>', 60_000)),
  ],
  [
    "60,000 statements in the head",
    () => page("", times('<meta name="author" content="Sari">', 60_000)),
  ],
  [
    "60,000 feeds",
    () =>
      page(
        "",
        each(60_000, (n) => `<link rel=alternate type=application/rss+xml href=/f/${n}>`),
      ),
  ],
  ["an endless title", () => page("").replace("Pasang di muara", `Pasang ${fill("- ")} |`)],
  [
    "deep linked data",
    () => page("", `<script type="application/ld+json">${times("[", 2_000_000)}</script>`),
  ],
  [
    "wide linked data",
    () =>
      page(
        "",
        `<script type="application/ld+json">[${times('{"@type":"NewsArticle","@id":"#a","author":{"@id":"#a"}},', 85_000)}{}]</script>`,
      ),
  ],
  [
    "a text in linked data",
    () =>
      page(
        "",
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${fill(words)}"}</script>`,
      ),
  ],
  [
    "a great state",
    () =>
      page(
        "",
        `<script id="__NEXT_DATA__" type="application/json">{"props":[${each(100_000, (n) => `{"k${n}":"${words.slice(0, 30)}"},`)}{}]}</script>`,
      ),
  ],
  [
    "markup in a state",
    () =>
      page(
        "",
        `<script id="__NEXT_DATA__" type="application/json">{"body":"${fill("<p>air<\\/p>")}"}</script>`,
      ),
  ],
];
