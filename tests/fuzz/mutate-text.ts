import { changeSome, insert, type Mutation, partOf } from "./mutation.ts";
import { oddCharacters, references, runs } from "./pieces.ts";
import type { Random } from "./random.ts";

const readAs = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "windows-1256",
  "shift_jis",
  "gb18030",
  "euc-kr",
  "big5",
  "iso-2022-jp",
] as const;

/** Pages that are cut, joined or decoded in the wrong way: what networks and servers do to them. */
export const textMutations: Mutation[] = [
  { name: "cut the end", run: (html, random) => html.slice(0, random.below(html.length + 1)) },
  { name: "cut the beginning", run: (html, random) => html.slice(random.below(html.length)) },
  {
    name: "cut the middle",
    run(html, random) {
      const from = random.below(html.length);
      return html.slice(0, from) + html.slice(from + random.below(html.length - from, true));
    },
  },
  {
    name: "splice two pages",
    run: (html, random, other) =>
      html.slice(0, random.below(html.length)) + other().slice(random.below(other().length)),
  },
  {
    name: "put another page inside",
    run: (html, random, other) => insert(html, random, partOf(other(), random)),
  },
  {
    name: "exchange two parts",
    run(html, random) {
      const [a = 0, b = 0, c = 0] = [1, 2, 3]
        .map(() => random.below(html.length))
        .toSorted((one, two) => one - two);
      return html.slice(0, a) + html.slice(b, c) + html.slice(a, b) + html.slice(c);
    },
  },
  {
    name: "decode as another encoding",
    run: (html, random) => new TextDecoder(random.pick(readAs)).decode(bytesOf(html, random)),
  },
  { name: "break bytes", run: breakBytes },
  {
    name: "odd characters",
    run: (html, random) => many(html, random, () => random.pick(oddCharacters)),
  },
  {
    name: "broken references",
    run: (html, random) =>
      changeSome(html, /&[#\w]*;?|[.,]/g, random, () => random.pick(references)),
  },
  {
    name: "a run of one thing",
    run: (html, random) =>
      insert(html, random, random.pick(runs).repeat(random.below(20_000, true))),
  },
  { name: "no line breaks", run: (html) => html.replaceAll(/\s+/g, " ") },
  { name: "no spaces", run: (html) => html.replaceAll(/ (?![\w-]+=)/g, "") },
];

function bytesOf(html: string, random: Random): Uint8Array {
  return random.chance(0.7) ? new TextEncoder().encode(html) : Buffer.from(html, "latin1");
}

function breakBytes(html: string, random: Random): string {
  const bytes = new TextEncoder().encode(html);
  for (let left = random.below(bytes.length / 20 + 2, true); left > 0; left -= 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return new TextDecoder().decode(bytes);
}

function many(html: string, random: Random, piece: () => string): string {
  let text = html;
  for (let left = 1 + random.below(60, true); left > 0; left -= 1)
    text = insert(text, random, piece());
  return text;
}
