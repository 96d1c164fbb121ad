// How well and how fast stories are read: `npm run bench:extract -- DIR`.
import { readFileSync, writeFileSync } from "node:fs";
import { bekal } from "./bekal.ts";
import { compareRuns } from "./compare.ts";
import { listPages } from "./layouts.ts";
import { measurePage } from "./measure.ts";
import { readOptions } from "./options.ts";
import { listLosses, listWorst, showPage, toJson } from "./pages-report.ts";
import { reportRows } from "./report.ts";

const options = readOptions(process.argv.slice(2));
const pages = listPages(options.directory)
  .filter(({ id }) => options.only.length === 0 || options.only.includes(id))
  .filter(({ type }) => options.type === undefined || options.type === type)
  .slice(0, options.limit);
const rows = pages.map((page, at) => measurePage(page, [bekal], at));
if (options.only.length > 0) for (const row of rows) console.log(showPage(row));
console.log(reportRows(rows));
for (const line of [...listLosses(rows), ...listWorst(rows, options.worst)]) console.log(line);
if (options.againstFile !== undefined) {
  for (const line of compareRuns(rows, readFileSync(options.againstFile, "utf8")))
    console.log(line);
}
if (options.jsonFile !== undefined) writeFileSync(options.jsonFile, toJson(rows));
