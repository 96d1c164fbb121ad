// What a pack costs on the wire: `npm run bench:pack`, with `-- DIR` also for saved pages of another
// set, and with `-- --write` into docs/figures.md.
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import buildOnce from "../tests/support/build.ts";
import { startBuiltApp } from "../tests/support/built-app.ts";
import { startPublisher } from "../tests/support/publisher.ts";
import { origin, writeFigures } from "./figures.ts";
import { reportDictionaries } from "./pack/dictionary.ts";
import { findFloor } from "./pack/floor.ts";
import { measurePictures, measureWays } from "./pack/measure.ts";
import { reportLanguage } from "./pack/report.ts";
import { publishStories } from "./pack/stories.ts";

const STORIES_OF_EACH = 25;
const LEAST_STORIES = 10;
const ownPages = fileURLToPath(new URL("../tests/corpus", import.meta.url));

await buildOnce();
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const parts = [
  "### The project's own pages",
  ...(await measureSet(ownPages)),
  ...(await measureOthers(folders)),
  "### The dictionary for single stories",
  reportDictionaries(),
];
const how = `${origin("npm run bench:pack -- --write")} 400 kbit/s and 400 ms round trip (TCP and TLS set-up included), HTTP/1.1, through a shaping proxy.`;
const text = [...parts, how].join("\n\n");
console.log(text);
if (process.argv.includes("--write")) await writeFigures("bench:pack", text);

async function measureOthers(roots: string[]): Promise<string[]> {
  const reports: string[] = [];
  for (const root of roots) reports.push(`### ${basename(root)}`, ...(await measureSet(root)));
  return reports;
}

/** Every language of which a set has enough stories. */
async function measureSet(root: string): Promise<string[]> {
  const publisher = await startPublisher();
  const published = await publishStories(root, publisher, STORIES_OF_EACH);
  const app = await startBuiltApp({ allowPrivate: [publisher.host] });
  const ports = { gateway: app.port, publisher: Number(publisher.host.split(":")[1]) };
  const reports: string[] = [];
  for (const language of ["id", "en"]) {
    const stories = published.filter((story) => story.language === language);
    if (stories.length < LEAST_STORIES) continue;
    const ways = await measureWays(stories, ports);
    const light = await measurePictures(stories, ports, "light");
    const full = await measurePictures(stories, ports, "full");
    const floor = findFloor(stories);
    reports.push(reportLanguage(stories, { language, ways, floor, light, full }));
  }
  await app.remove();
  await publisher.stop();
  return reports;
}
