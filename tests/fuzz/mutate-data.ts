import { changeSome, insertBetween, type Mutation } from "./mutation.ts";
import { attributeValues, codeNames } from "./pieces.ts";
import type { Random } from "./random.ts";

const script = /(?<=<script[^>]*>)[^<]+(?=<\/script>)/g;

const properties = [
  "@context @type @id @graph headline name author creator editor publisher datePublished dateModified",
  "articleBody articleSection description image url mainEntityOfPage isAccessibleForFree hasPart wordCount",
  "inLanguage license logo thumbnailUrl keywords alternativeHeadline cssSelector recipeInstructions text",
  "__proto__ constructor toString",
]
  .join(" ")
  .split(" ");

const types =
  "NewsArticle Article BlogPosting WebPage Person Organization ImageObject Recipe ItemList SearchResultsPage VideoObject constructor".split(
    " ",
  );

const metaNames = [
  "og:title",
  "og:type",
  "og:image",
  "og:image:width",
  "og:image:height",
  "og:url",
  "og:site_name",
  "og:locale",
  "og:description",
  "article:published_time",
  "article:modified_time",
  "article:author",
  "article:section",
  "author",
  "description",
  "robots",
  "viewport",
  "twitter:title",
  "twitter:image",
  "citation_author",
  "citation_publication_date",
  "dc.date",
  "dc.language",
  "theme-color",
  "constructor",
  "__proto__",
] as const;

/** What pages say of themselves in data, said wrongly. */
export const dataMutations: Mutation[] = [
  {
    name: "scripts cut",
    run: (html, random) =>
      changeSome(html, script, random, (text) => text.slice(0, random.below(text.length))),
  },
  {
    name: "scripts with other signs",
    run: (html, random) =>
      html.replaceAll(script, (text) =>
        changeSome(text, /[[\]{}",:\\]/g, random, () =>
          random.pick(["", "{", "}", "[", "]", '"', ",", "\\", "\n", "\u0000", "null"]),
        ),
      ),
  },
  {
    name: "scripts with other values",
    run: (html, random) =>
      html.replaceAll(script, (text) =>
        changeSome(text, /:\s*"[^"]*"/g, random, () => `:${JSON.stringify(aValue(random, 2))}`),
      ),
  },
  {
    name: "linked data of any shape",
    run: (html, random) =>
      insertBetween(
        html,
        random,
        `<script type="application/ld+json">${JSON.stringify(aValue(random, 5))}</script>`,
      ),
  },
  {
    name: "linked data of a story, wrong",
    run: (html, random) =>
      html.replace(/(?=<\/head>|<body)/, () => {
        const story = { ...aRecord(random, 4), "@type": "NewsArticle" };
        return `<script type="application/ld+json">${JSON.stringify(story)}</script>`;
      }),
  },
  {
    name: "a state of any shape",
    run: (html, random) =>
      insertBetween(
        html,
        random,
        random.chance(0.5)
          ? `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(aValue(random, 6))}</script>`
          : `<script>window.__INITIAL_STATE__=${JSON.stringify(aValue(random, 6))};</script>`,
      ),
  },
  {
    name: "wrong words about the page",
    run(html, random) {
      let told = "";
      for (let left = 1 + random.below(20, true); left > 0; left -= 1) told += aStatement(random);
      return html.replace(/<head[^>]*>|^/, (head) => head + told);
    },
  },
];

function aStatement(random: Random): string {
  const value = random.pick(attributeValues).replaceAll('"', "&quot;");
  const name = random.pick(metaNames);
  const statements = [
    `<meta property="${name}" content="${value}">`,
    `<meta name="${name}" content="${value.repeat(random.below(50, true))}">`,
    `<link rel="${random.pick(["canonical", "icon", "license", "alternate", "next", "amphtml"])}" href="${value}">`,
    `<title>${value}</title>`,
    `<time datetime="${value}">${value}</time>`,
    `<base href="${value}">`,
  ] as const;
  return random.pick(statements);
}

function aValue(random: Random, depth: number): unknown {
  const kind = random.below(depth > 0 ? 10 : 6);
  if (kind < 2) return random.pick(attributeValues);
  if (kind < 3) return random.pick([0, -1, 1e308, 1.5, true, false, null, "", [], {}]);
  if (kind < 4) return "Perahu sandar sebelum pasar buka. ".repeat(random.below(60, true));
  if (kind < 5) return "<p>Perahu &amp; rakit</p><script>x</script>".repeat(random.below(9));
  if (kind < 6) return random.pick(codeNames);
  if (kind < 8) return Array.from({ length: random.below(6) }, () => aValue(random, depth - 1));
  return aRecord(random, depth);
}

function aRecord(random: Random, depth: number): Record<string, unknown> {
  const entries = Array.from({ length: 1 + random.below(9) }, () => {
    const name = properties[random.below(properties.length)] ?? "name";
    const type = types[random.below(types.length)];
    return [name, name === "@type" ? type : aValue(random, depth - 1)] as const;
  });
  // Not as a literal: a key named __proto__ is to be a key.
  return Object.fromEntries(entries);
}
