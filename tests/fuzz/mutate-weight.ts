import { changeSome, insertBetween, type Mutation, partOf } from "./mutation.ts";
import { runs } from "./pieces.ts";

const nested = [
  "div",
  "table><tr><td",
  "ul><li",
  "ol><li",
  "blockquote",
  "b",
  "i",
  "span",
  "sup",
  "ruby",
  "details",
  "figure",
  "dl><dd",
  "article",
  "section",
  "a href=/x",
  "a href=/x><p",
  "p><span",
  "center><font",
  "h2",
  "noscript",
  "pre",
  "picture",
  "template shadowrootmode=open",
  "svg><g",
] as const;

/** Much of one thing. The pages stay small enough for thousands of them to be read. */
export const weightMutations: Mutation[] = [
  {
    name: "deep nesting",
    run: (html, random) =>
      insertBetween(html, random, `<${random.pick(nested)}>`.repeat(random.below(3000, true))),
  },
  {
    name: "deep nesting, closed",
    run(html, random) {
      const tags = random.pick(nested).split("><");
      const ends = tags.toReversed().map((tag) => `</${tag.split(" ")[0]}>`);
      const depth = random.below(1500, true);
      const opened = `<${tags.join("><")}>`.repeat(depth);
      return insertBetween(html, random, `${opened}Perahu sandar.${ends.join("").repeat(depth)}`);
    },
  },
  {
    name: "a huge attribute",
    run(html, random) {
      const huge = random.pick(runs).repeat(20_000).slice(0, random.below(200_000));
      const name = random.pick(["class", "id", "style", "srcset", "href", "alt", "title", "x"]);
      const attribute = ` ${name}="${huge.replaceAll(/["<>]/g, "")}"`;
      let left = 1 + random.below(3);
      return html.replaceAll(/<(?:img|p|div|a|meta|h1|time|body)\b/g, (tag) => {
        if (left === 0 || random.chance(0.8)) return tag;
        left -= 1;
        return tag + attribute;
      });
    },
  },
  {
    name: "one part again and again",
    run(html, random) {
      const part = partOf(html, random, 2000);
      const most = Math.floor(200_000 / (part.length + 1));
      return insertBetween(html, random, part.repeat(random.below(most, true)));
    },
  },
  {
    name: "many empty elements",
    run: (html, random) =>
      insertBetween(
        html,
        random,
        random
          .pick(["<p></p>", "<br>", "<hr>", "<td>", "<li>", "<img>", "<a href=x>", "<dd>", "<col>"])
          .repeat(random.below(5000, true)),
      ),
  },
  {
    name: "many pictures",
    run(html, random) {
      const count = random.below(700, true);
      const figures = Array.from({ length: count }, (_, at) => aPicture(at, random.fraction()));
      return insertBetween(html, random, figures.join(""));
    },
  },
  {
    name: "long words",
    run: (html, random) =>
      changeSome(html, / [a-z]{5,} /g, random, (word) => word.trim().repeat(30)),
  },
];

function aPicture(at: number, kind: number): string {
  const src = `/foto/${at}.jpg`;
  if (kind < 0.3) return `<img src="${src}" alt="Foto ${at}" width="900" height="600">`;
  if (kind < 0.6) return `<figure><img data-src="${src}"><figcaption>Foto ${at}</figure>`;
  if (kind < 0.8) return `<img srcset="${src} 1x, ${src}?2 2x"><p>Foto: Sari/Muara</p>`;
  return `<picture><source srcset="${src}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></picture>`;
}
