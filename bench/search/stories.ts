import { textOf } from "#article/text.ts";
import { createRandom } from "#tests/fuzz/random.ts";
import { corpusArticles } from "../pack/corpus-articles.ts";

/** A story of the bench: sentences of real ones, and names that few others have. */
export interface BenchStory {
  title: string;
  language: string;
  site: string;
  paragraphs: string[];
}

const wordsEach = 500;
/** Every story names people and places: this is what makes the words of a library many. */
const namesEach = 14;
const names = 60_000;
const syllables = "ba ka ra ma ta la sa na wi yo ni di su ri to po ge lu mi ha ja bu pe ro".split(
  " ",
);

/** As many stories of real sentences in new order, the same in every run. */
export function makeStories(count: number): BenchStory[] {
  const sources = corpusArticles().filter(({ article }) =>
    /^(?:id|en)/.test(article.language ?? ""),
  );
  const byLanguage = Map.groupBy(sources, ({ article }) => article.language?.slice(0, 2) ?? "id");
  const sentences = new Map(
    [...byLanguage].map(([language, list]) => [
      language,
      list.flatMap(({ article }) => textOf(article.body).match(/[^.!?\n]{20,300}[.!?]/g) ?? []),
    ]),
  );
  return Array.from({ length: count }, (_, index) => makeStory(index, sentences));
}

function makeStory(index: number, sentences: Map<string, string[]>): BenchStory {
  const random = createRandom(2026, index);
  const language = random.chance(0.7) ? "id" : "en";
  const pool = sentences.get(language) ?? [];
  const pick = () => pool[random.below(pool.length)] ?? "";
  const lines: string[] = [];
  for (let count = 0; count < wordsEach; count += lines.at(-1)?.split(" ").length ?? 1) {
    lines.push(pick().trim());
  }
  const strewn = Array.from({ length: namesEach }, () => nameOf(random.below(names, true)));
  const [person = "", town = ""] = strewn;
  return {
    title: `${pick().trim().split(" ").slice(0, 7).join(" ")} ${person}`,
    language,
    site: `Harian ${nameOf(random.below(60, true))}`,
    paragraphs: [...lines, `${strewn.join(", ")}, ${town}.`],
  };
}

/** A word of its own for each number. */
function nameOf(number: number): string {
  let name = "";
  for (let rest = number + 300; rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += syllables[rest % syllables.length] ?? "";
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What is typed letter by letter: words of the stories, rare and common, and two words together. */
export function makeQueries(stories: readonly BenchStory[], count: number): string[] {
  const random = createRandom(2027, 0);
  return Array.from({ length: count }, (_, index) => {
    const story = stories[random.below(stories.length)];
    const words = story?.paragraphs.join(" ").match(/\p{L}{5,}/gu) ?? ["laut"];
    const pick = () => (words[random.below(words.length)] ?? "laut").toLowerCase();
    return index % 3 === 0 ? `${pick()} ${pick()}` : pick();
  });
}
