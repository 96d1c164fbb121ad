import { changeSome, insert, insertBetween, type Mutation } from "./mutation.ts";
import { anAttribute, aTag, codeNames, scraps, tagNames } from "./pieces.ts";
import type { Random } from "./random.ts";

const endTag = /<\/[a-z][^>]*>/gi;
/** Up to the end of the tag's name. */
const startTag = /<[a-z][\w-]*/gi;
const value = /(?<==")[^"<>]*(?=")/g;

/** Markup as nobody should write it. */
export const markupMutations: Mutation[] = [
  {
    name: "random attributes",
    run: (html, random) =>
      changeSome(html, startTag, random, (tag) => tag + anAttribute(random) + anAttribute(random)),
  },
  {
    name: "random tags",
    run: (html, random) => many(html, random, () => aTag(random)),
  },
  {
    name: "random tags with text and end",
    run: (html, random) => many(html, random, () => anElement(random)),
  },
  {
    name: "random end tags",
    run: (html, random) => many(html, random, () => `</${random.pick(tagNames)}>`),
  },
  { name: "scraps", run: (html, random) => many(html, random, () => random.pick(scraps)) },
  { name: "tags left open", run: (html, random) => changeSome(html, endTag, random, () => "") },
  {
    name: "tags closed twice",
    run: (html, random) => changeSome(html, endTag, random, (tag) => tag + tag),
  },
  {
    name: "other tags",
    run: (html, random) => changeSome(html, startTag, random, () => `<${random.pick(tagNames)}`),
  },
  {
    name: "one tag for another",
    run(html, random) {
      const [from, to] = [random.pick(tagNames), random.pick(tagNames)];
      return html.replaceAll(`<${from}`, `<${to}`).replaceAll(`</${from}`, `</${to}`);
    },
  },
  {
    name: "names of code for values",
    run: (html, random) => changeSome(html, value, random, () => random.pick(codeNames)),
  },
  {
    name: "links and their places",
    run: (html, random) => many(html, random, () => aFootnote(random)),
  },
  {
    name: "upper case",
    run: (html, random) => changeSome(html, /<\/?\w+/g, random, (tag) => tag.toUpperCase()),
  },
  {
    name: "no quotes",
    run: (html, random) => changeSome(html, /["']/g, random, () => ""),
  },
  {
    name: "shown by no rule",
    run: (html, random) =>
      changeSome(html, startTag, random, (tag) => `${tag} style="display:none" hidden`),
  },
];

function anElement(random: Random): string {
  const name = random.pick(tagNames);
  const inside = random.chance(0.3) ? anElement(random) : "Perahu sandar lagi. ".repeat(3);
  return `${aTag(random, name)}${inside}</${name}>`;
}

function aFootnote(random: Random): string {
  const name = random.chance(0.5) ? random.pick(codeNames) : `fn${random.below(8)}`;
  const link = `<sup><a href="#${name}" id="ref-${name}">${random.below(9)}</a></sup>`;
  return random.chance(0.5) ? link : `<p id="${name}">Catatan ${name} <a href="#ref-${name}">↩</a>`;
}

function many(html: string, random: Random, piece: () => string): string {
  let text = html;
  for (let left = 1 + random.below(40, true); left > 0; left -= 1)
    text = random.chance(0.8)
      ? insertBetween(text, random, piece())
      : insert(text, random, piece());
  return text;
}
