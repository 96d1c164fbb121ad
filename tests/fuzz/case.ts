import { asText } from "./as-text.ts";
import { dataMutations } from "./mutate-data.ts";
import { markupMutations } from "./mutate-markup.ts";
import { textMutations } from "./mutate-text.ts";
import { weightMutations } from "./mutate-weight.ts";
import type { Mutation } from "./mutation.ts";
import { createRandom, type Random } from "./random.ts";
import type { Source } from "./sources.ts";

/** A spoilt page, the same one for the same seed, number and pages. */
export interface Case {
  index: number;
  /** What it was made of, for people. */
  story: string;
  url: string;
  html: string;
  /** How it is handed over: most pages are pages. */
  kind: "html" | "markdown" | "text";
}

/** Characters; what is longer says nothing more and costs time. */
const longest = 600_000;

const groups: readonly [Mutation[], ...Mutation[][]] = [
  textMutations,
  markupMutations,
  weightMutations,
  dataMutations,
];

const suffixes = [
  "?page=2",
  "/2",
  "?page=all",
  "#constructor",
  "?q=x",
  "/index.html",
  "/tag/x",
  "?p=%E0%A4%A",
] as const;

/** Makes the case of that number. */
export function makeCase(seed: number, index: number, sources: readonly Source[]): Case {
  const random = createRandom(seed, index);
  const source = oneOf(sources, random);
  const other = () => oneOf(sources, random).read();
  const steps = Array.from({ length: 1 + random.below(4) }, () =>
    oneOf(random.pick(groups), random),
  );
  let html = source.read();
  for (const step of steps) {
    // The other page is chosen once: a mutation may ask for it twice.
    let second: string | undefined;
    html = step.run(html, random, () => (second ??= other())).slice(0, longest);
  }
  const kind = random.chance(0.04) ? random.pick(["markdown", "text"] as const) : ("html" as const);
  const url = random.chance(0.1) ? spoilUrl(source.url, random) : source.url;
  const names = steps.map(({ name }) => name).join(", ");
  return {
    index,
    story: `${source.id}: ${names}${kind === "html" ? "" : `; as ${kind}`}`,
    url,
    html: kind === "html" ? html : asText(html, kind, random),
    kind,
  };
}

/** Still an address: pages without one are nobody's. */
function spoilUrl(url: string, random: Random): string {
  const host = random.pick([
    "https://xn--bcher-kva.example/",
    "http://192.0.2.7:8080/",
    "https://a.co.id/",
  ]);
  const changed = url.replace(/[/?#]*$/, "") + random.pick(suffixes);
  return random.chance(0.5) ? host : new URL(changed).href;
}

function oneOf<Item>(list: readonly Item[], random: Random): Item {
  const item = list[random.below(list.length)];
  if (item === undefined) throw new Error("There is nothing to choose from.");
  return item;
}
