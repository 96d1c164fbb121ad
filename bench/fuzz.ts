// Spoilt pages by the thousand: `npm run bench:fuzz -- --count 20000 --seed 1 [FOLDER…]`, one of them
// again with `--only 1234`; pages that are mostly one thing with `--runs 100000`.
import { writeFileSync } from "node:fs";
import { createCases } from "./fuzz/cases.ts";
import { readOptions } from "./fuzz/options.ts";
import { report } from "./fuzz/report.ts";
import { runCases } from "./fuzz/run.ts";

const options = readOptions(process.argv.slice(2));
const { caseAt, origin } = createCases(options);
console.log(`Cases ${options.from} to ${options.to - 1}, ${origin}.`);
if (options.saveFile !== undefined) {
  const { html, url, story } = caseAt(options.from);
  writeFileSync(options.saveFile, html);
  console.log(`${story}\n${url}\nwritten to ${options.saveFile}`);
}
const done = await runCases(options, (count) => {
  if (count % 1000 === 0) console.log(`${count} cases`);
});
for (const line of report(done, options)) console.log(line);
process.exitCode = done.some(({ fault }) => fault !== undefined) ? 1 : 0;
