// How quick a library of 10,000 stories is: `npm run bench:library`, with `-- --write` into docs/figures.md.
import buildOnce from "../tests/support/build.ts";
import { startBuiltApp } from "../tests/support/built-app.ts";
import { findBrowser } from "../tests/support/browser.ts";
import { openPhone } from "../tests/support/phone.ts";
import { startProxy } from "../tests/support/proxy.ts";
import { origin, writeFigures } from "./figures.ts";
import { fillLibrary } from "./library/fill.ts";
import { type Figure, figureTable } from "./library/figure.ts";
import { measureListing } from "./library/listing.ts";
import { measureSearching } from "./library/searching.ts";
import { measureStarts } from "./library/starts.ts";
import { makeQueries, makeStories } from "./search/stories.ts";

const count = Number(process.env["STORIES"] ?? 10_000);
const added = 20;
/** How often what happens once a start is measured. */
const runs = 5;

await buildOnce();
const stories = makeStories(count + added);
const queries = makeQueries(stories.slice(0, count), 30);
const app = await startBuiltApp();
const network = await startProxy({ targetPort: app.port, mode: "pass" });
const phone = await openPhone({ origin: network.origin });
const figures: Figure[] = [];
try {
  const bench = { phone, origin: network.origin, runs };
  say(`Keeping ${count} stories …`);
  const indexMs = await fillLibrary(phone, network.origin, stories.slice(0, count));
  say(`Indexed in ${(indexMs / 1000).toFixed(0)} s.`);
  await network.setMode("refuse");
  await tell(measureStarts(bench));
  await tell(measureListing(bench));
  await network.setMode("pass");
  await tell(measureSearching(bench, queries, stories.slice(count)));
} finally {
  await phone.remove();
  await network.stop();
  await app.remove();
}
const { version } = await findBrowser();
const how = `${origin("npm run bench:library -- --write", version)} ${count} stories of 500 words with a picture each, CPU of the page 4× slower (no browser slows a worker), network off, 390×844.`;
const text = `${figureTable(figures)}\n\n${how}`;
console.log(text);
if (process.argv.includes("--write")) await writeFigures("bench:library", text);

/** Tells what was measured as soon as it was. */
async function tell(measuring: Promise<Figure[]>): Promise<void> {
  const some = await measuring;
  figures.push(...some);
  say(figureTable(some));
}

function say(words: string): void {
  const seconds = Math.round(performance.now() / 1000);
  console.error(`[${seconds} s] ${words}`);
}
