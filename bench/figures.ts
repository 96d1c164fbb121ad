import { readFile, writeFile } from "node:fs/promises";

const file = new URL("../docs/figures.md", import.meta.url);

/** Puts what a bench measured into docs/figures.md, between `<!-- name -->` and `<!-- /name -->`. */
export async function writeFigures(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const figures = await readFile(file, "utf8");
  const [from, to] = [figures.indexOf(begin), figures.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/figures.md has no ${begin} … ${end}.`);
  const before = figures.slice(0, from + begin.length);
  await writeFile(file, `${before}\n${text}\n${figures.slice(to)}`);
}

/** A Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** How a figure came to be, for whoever wants to see it again. */
export function origin(command: string, browser?: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const tools = [...(browser === undefined ? [] : [browser]), `Node ${process.versions.node}`];
  return `\`${command}\`, ${day}, ${tools.join(", ")}.`;
}
