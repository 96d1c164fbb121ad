// Spoilt pages by the thousand: `npm run bench:fuzz -- --count 20000 --seed 1 [FOLDER…]`, and one of them
// again with `--only 1234`.
import { writeFileSync } from "node:fs";
import { makeCase } from "../tests/fuzz/case.ts";
import { type FuzzOptions, readOptions } from "./fuzz/options.ts";
import { report } from "./fuzz/report.ts";
import { runCases } from "./fuzz/run.ts";
import { listSources } from "./fuzz/sources.ts";

const options = readOptions(process.argv.slice(2));
const sources = listSources(options.folders);
console.log(`Seed ${options.seed}, cases ${range(options)}, made from ${sources.length} pages.`);
if (options.saveFile !== undefined) {
  const { html, url, story } = makeCase(options.seed, options.from, sources);
  writeFileSync(options.saveFile, html);
  console.log(`${story}\n${url}\nwritten to ${options.saveFile}`);
}
const done = await runCases(options, (count) => {
  if (count % 1000 === 0) console.log(`${count} cases`);
});
for (const line of report(done, options)) console.log(line);
process.exitCode = done.some(({ fault }) => fault !== undefined) ? 1 : 0;

function range({ from, to }: FuzzOptions): string {
  return to - from === 1 ? String(from) : `${from} to ${to - 1}`;
}
