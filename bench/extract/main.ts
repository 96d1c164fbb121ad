// How well, how fast and how small stories are read: `npm run bench:extract -- DIR`.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { origin, writeFigures } from "../figures.ts";
import { measureBytes } from "./article-bytes.ts";
import { compareRuns } from "./compare.ts";
import { listContenders } from "./contenders.ts";
import { listPages } from "./layouts.ts";
import { measurePage } from "./measure.ts";
import { measureMemory } from "./memory.ts";
import { readOptions } from "./options.ts";
import { listLosses, listWorst, showPage, toJson } from "./pages-report.ts";
import { toLines, toMarkdown } from "./print.ts";
import { tablesOf } from "./report.ts";

const options = readOptions(process.argv.slice(2));
const pages = listPages(options.directory)
  .filter(({ id }) => options.only.length === 0 || options.only.includes(id))
  .filter(({ type }) => options.type === undefined || options.type === type)
  .slice(0, options.limit);
const contenders = await listContenders(options);
const names = contenders.map(({ name }) => name);
const keepsAnswer = options.only.length > 0;
const rows = pages.map((page, turn) => measurePage(page, { contenders, turn, keepsAnswer }));
if (keepsAnswer) for (const row of rows) console.log(showPage(row));

const tables = tablesOf(rows, names);
if (options.measuresBytes) tables.push(await measureBytes(rows));
if (options.measuresMemory) tables.push(await measureMemory(pages, names));
console.log(toLines(tables));
for (const line of [...listLosses(rows), ...listWorst(rows, options.worst)]) console.log(line);
if (options.againstFile !== undefined) {
  const earlier = readFileSync(options.againstFile, "utf8");
  for (const line of compareRuns(rows, earlier)) console.log(line);
}
if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, toJson(rows));
if (options.writes) {
  const name = basename(resolve(options.directory));
  const command = `npm run bench:extract -- ${name} --write`;
  const text = `${pages.length} pages of ${name}.\n\n${toMarkdown(tables)}\n\n${origin(command)}`;
  await writeFigures("bench:extract", text);
}
