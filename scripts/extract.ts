// What Bekal reads in a page, a text or a PDF, and how it came to it: `npm run extract -- URL|FILE [--trace]`.
import { readAll } from "./extract/read.ts";
import { readOptions, usage } from "./extract/options.ts";
import { loadSource } from "./extract/source.ts";
import { showExtraction } from "./extract/show.ts";
import { Told, tellFailure } from "./extract/told.ts";

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(usage);
  else {
    const source = await loadSource(options);
    console.log(showExtraction(source, await readAll(source), options).join("\n"));
  }
} catch (cause) {
  const told = tellFailure(cause);
  if (!(told instanceof Told)) throw cause;
  console.error(told.message);
  process.exitCode = 1;
}
