import { median } from "../measure.ts";
import { table } from "../figures.ts";
import type { Made, Way } from "./measure.ts";
import { judge, type Measured } from "./targets.ts";

const names: Record<string, string> = { id: "Indonesian", en: "English" };

/** One language of one set: how the stories came, what they could cost at least, and the targets. */
export function reportLanguage({ stories, articles }: Made, measured: Measured): string {
  const { language, ways, floor } = measured;
  const words = median(articles.map(({ wordCount }) => wordCount));
  const count = articles.reduce((sum, { pictures }) => sum + pictures.length, 0);
  const title = `**${names[language] ?? language}**: ${stories.length} stories, ${words} words (median), ${count} pictures.`;
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
  const targets = table(["medians", "target", "measured", ""], judged);
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
