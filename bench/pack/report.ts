import { median } from "../measure.ts";
import { table } from "../figures.ts";
import type { Way } from "./measure.ts";
import type { BenchStory } from "./stories.ts";
import { judge, type Measured } from "./targets.ts";

const names: Record<string, string> = { id: "Indonesian", en: "English" };

/** One language of one set: how the stories came, what they could cost at least, and the targets. */
export function reportLanguage(stories: BenchStory[], measured: Measured): string {
  const { language, ways, floor } = measured;
  const words = median(stories.map(({ article }) => article.wordCount));
  const pictures = stories.reduce((sum, { article }) => sum + article.pictures.length, 0);
  const title = `**${names[language] ?? language}**: ${stories.length} stories, ${words} words (median), ${pictures} pictures.`;
  const head = ["", "bytes of a story", "down", "up", "requests", "s for all"];
  const rows = [
    ...ways.map(wayCells),
    floorCells("floor: bare text, Brotli 11", median(floor.brotli)),
    floorCells("floor: bare text, Zstandard 19 and a dictionary", median(floor.zstd)),
    floorCells("all bare texts in one Brotli stream, by the story", floor.together),
  ];
  const judged = judge(measured).map(({ name, target, measured: found, isMet, why }) => [
    name,
    target,
    found,
    isMet ? "met" : `**not met**: ${why}`,
  ]);
  const targets = table(["median", "target", "measured", ""], judged);
  return [title, table(head, rows), targets].join("\n\n");
}

function wayCells({ name, bytes, downBytes, upBytes, requests, seconds }: Way): string[] {
  const sizes = [median(bytes), downBytes, upBytes].map(withCommas);
  return [name, ...sizes, String(requests), seconds.toFixed(1)];
}

function floorCells(name: string, bytes: number): string[] {
  return [name, withCommas(bytes), "", "", "", ""];
}

function withCommas(bytes: number): string {
  return Math.round(bytes).toLocaleString("en");
}
