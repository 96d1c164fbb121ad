import { readdirSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { steps } from "#extraction/steps.ts";
import { readAll } from "./read.ts";
import { showExtraction } from "./show.ts";
import { loadSource } from "./source.ts";

const document = readFileSync("docs/extraction.md", "utf8");
const extraction = "src/extraction";

it("names each step in docs/extraction.md, in order and with its reason", () => {
  const rows = steps.map(({ name, why }, at) => `| ${at + 1} | \`${name}\` | ${why} |`);
  const written = document.split("\n").filter((line) => /^\| \d+ \| `/.test(line));

  expect(written).toEqual(rows);
});

it("names in docs/extraction.md the folders and tables that are there", () => {
  const named = (cell: RegExp) => Array.from(document.matchAll(cell), ([, name]) => name);
  const folders = readdirSync(extraction, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const tables = new Set(readdirSync(`${extraction}/data`));

  expect(named(/^\| `(\w+)\/` \|/gm).toSorted()).toEqual(
    folders.map(({ name }) => name).toSorted(),
  );
  expect(named(/`([\w-]+\.ts)`(?=[^\n]*\|$)/gm).filter((file) => !tables.has(file ?? ""))).toEqual(
    [],
  );
});

it("shows in docs/extraction.md lines of a real trace", async () => {
  const options = { from: "tests/corpus/id-regional-portal-pages/source.html", showsTrace: true };
  const source = await loadSource(options);
  const shown = showExtraction(source, await readAll(source), options).map(
    stripVTControlCharacters,
  );
  const example = /```trace\n([\s\S]*?)```/.exec(document)?.[1]?.trimEnd().split("\n") ?? [];

  expect(example.length).toBeGreaterThan(5);
  expect(example.filter((line) => !shown.includes(line))).toEqual([]);
});
