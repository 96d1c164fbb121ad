import type { Case } from "./case.ts";
import { runs } from "./pieces.ts";

/** Beside the common ones: what the patterns of the data tables begin with, or end with. */
const units: readonly string[] = [
  ...runs,
  "a, ",
  "a-",
  "a - ",
  " | ",
  "((",
  "[]",
  "“",
  "'",
  "1",
  "1.",
  "1/",
  "#a ",
  "@a ",
  "&amp;",
  "a@a.",
  "Selasa, 21 Okt 2025 ",
  "2025-10-21T",
  "by A. ",
  "Reporter: A | Editor: ",
  "Baca ",
  "read more ",
  "(Foto: a ",
  "A B, ",
  "dan ",
  "function(){",
  '{"a":',
  "\\u0041",
  "\\",
  "$x",
  "{\\frac ",
  "tag ",
  "A a ",
  "…",
  "\t",
  "\u00a0",
];

const sentence = "Air di muara naik perlahan dan warga menambatkan perahu di tiang. ";
const story = `<p>${sentence.repeat(6)}</p><p>${sentence.repeat(5)}</p>`;

/** Places of a page that patterns read; `RUN` is where the run goes. */
const places: Readonly<Record<string, string>> = {
  title: "<title>RUN</title>",
  "og:title": '<meta property="og:title" content="RUN">',
  description: '<meta name="description" content="RUN">',
  author: '<meta name="author" content="RUN">',
  section: '<meta property="article:section" content="RUN">',
  published: '<meta property="article:published_time" content="RUN">',
  "site name": '<meta property="og:site_name" content="RUN"><title>Perahu - RUN</title>',
  canonical: '<link rel="canonical" href="/RUN">',
  "linked data": '<script type="application/ld+json">RUN</script>',
  headline: linked({ headline: "RUN" }),
  names: linked({ author: "RUN", editor: { name: "RUN" }, publisher: { name: "RUN" } }),
  dates: linked({ datePublished: "RUN", dateModified: "RUN" }),
  articleBody: linked({ articleBody: `${sentence.repeat(40)}RUN` }),
  state: '<script id="__NEXT_DATA__" type="application/json">{"a":"RUN"}</script>',
  code: "<script>window.__STATE__={a:'RUN'};RUN</script>",
  headings: "<body><h1>RUN</h1><h2>RUN</h2>",
  text: "<body><p>RUN</p>",
  "text inside": `<body><p>${sentence}RUN${sentence}</p>`,
  "text in no element": "<body>RUN",
  lines: "<body><p>RUN<br>RUN<br><br>RUN</p>",
  strong: "<body><p><strong>RUN</strong> RUN</p>",
  link: '<body><p><a href="/x">RUN</a></p>',
  "link's address": '<body><p><a href="/RUN">baca</a> <a href="#RUN">1</a></p><p id="RUN">x',
  mail: '<body><p><a href="mailto:RUN">surat</a></p>',
  byline: '<body><div class="byline author" rel="author">RUN</div>',
  "date line": '<body><div class="date"><time datetime="RUN">RUN</time> RUN</div>',
  classes: '<body><div class="RUN" id="RUN"><p class="RUN">x</div>',
  style: '<body><div style="RUN"><p>x</div>',
  picture: '<body><img src="/a.jpg" alt="RUN" title="RUN" sizes="RUN" width="RUN">',
  "picture's address": '<body><img src="/RUN.jpg" data-src="/RUN">',
  srcset: '<body><img srcset="RUN"><picture><source srcset="RUN 1x, RUN 2x"></picture>',
  caption: '<body><figure><img src="/a.jpg"><figcaption>RUN (Foto: RUN)</figcaption></figure>',
  player:
    '<body><iframe src="https://www.youtube.com/embed/RUN"></iframe><video src="RUN"></video>',
  post: '<body><blockquote class="twitter-tweet"><p>RUN</p>— a (@RUN) <a href="https://twitter.com/RUN">RUN</a></blockquote>',
  quote: "<body><blockquote>RUN<cite>RUN</cite></blockquote>",
  list: "<body><ul><li>RUN</ul><dl><dt>RUN<dd>RUN</dl>",
  table: "<body><table><caption>RUN</caption><tr><th>RUN<td>RUN</table>",
  pre: "<body><pre><code class='language-RUN'>RUN</code></pre>",
  formula:
    '<body><math alttext="RUN"><annotation encoding="application/x-tex">RUN</annotation></math><p>\\(RUN\\)',
  footnote:
    '<body><p>x<sup id="r"><a href="#n">RUN</a></sup></p><ol><li id="n">RUN <a href="#r">↩</a></ol>',
  tail: `<body>${story}<h3>RUN</h3><p>RUN</p>`,
  pager:
    '<body><div class="paging"><a href="/pasang?page=RUN">RUN</a><a href="?page=2">RUN</a></div>',
  language: '<html lang="RUN" dir="RUN"><body>',
  comment: "<body><!--RUN--><p>x",
};

function linked(fields: Record<string, unknown>): string {
  const data = { "@context": "https://schema.org", "@type": "NewsArticle", ...fields };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** The same in plain text and in Markdown. */
const textPlaces: Readonly<Record<string, string>> = {
  line: "RUN",
  lines: "RUN\nRUN\n\nRUN",
  "lines with words": "Perahu RUN pagi\nKapal RUN sore\nRakit RUN malam",
  field: "Title: RUN\nAuthor: RUN\nDate: RUN\n",
  "front matter": "---\ntitle: RUN\nauthor: [RUN, RUN]\ndate: RUN\n---",
  "line's end": `${sentence}RUN 1`,
  indented: "    RUN\n    RUN",
  heading: "# RUN\n\nRUN\n====",
  list: "- RUN\n  - RUN\n1. RUN",
  quote: "> RUN\n> RUN",
  fence: "```RUN\nRUN\n```",
  link: "[RUN](RUN) [RUN][RUN] <RUN>\n\n[RUN]: RUN",
  picture: "![RUN](RUN)",
  strong: "**RUN** _RUN_ ~~RUN~~ `RUN`",
  table: "| RUN | b |\n| --- | --- |\n| RUN | RUN |",
  footnote: "air[^RUN]\n\n[^RUN]: RUN",
  markup: "<p RUN>RUN</p>",
};

/**
 * The parser of Markdown looks back over a whole paragraph for each word behind a bracket: of more
 * characters the square is taken, and the limit of the thread ends it.
 */
const longestMarkdown = 3000;

interface Place {
  name: string;
  markup: string;
  kind: Case["kind"];
}

const allPlaces: Place[] = [
  ...Object.entries(places).map(([name, markup]) => ({ name, markup, kind: "html" as const })),
  ...(["text", "markdown"] as const).flatMap((kind) =>
    Object.entries(textPlaces).map(([name, markup]) => ({
      name: `${kind}: ${name}`,
      markup,
      kind,
    })),
  ),
];
const pairs = allPlaces.flatMap((place) => units.map((unit) => ({ place, unit })));

/** How many of them there are: every unit in every place. */
export const longRunCount = pairs.length;

/** A page whose length is one thing, over and over: a pattern that goes back shows in its time. */
export function makeLongRun(index: number, chars: number): Case {
  const pair = pairs[index % longRunCount];
  if (pair === undefined) throw new Error(`There is no run ${index}.`);
  const { place, unit } = pair;
  const length = place.kind === "markdown" ? Math.min(chars, longestMarkdown) : chars;
  const run = unit.repeat(Math.ceil(length / unit.length));
  const rest =
    place.kind === "html" ? story : `\n\n${sentence.repeat(6)}\n\n${sentence.repeat(5)}\n`;
  return {
    index,
    story: `${JSON.stringify(unit)} in ${place.name}`,
    url: "https://muara.example/pasang",
    html: place.markup.replaceAll("RUN", () => run) + rest,
    kind: place.kind,
  };
}
