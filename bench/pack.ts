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
import { makeAll, measurePictures, measureWays, type Ports } from "./pack/measure.ts";
import { reportLanguage } from "./pack/report.ts";
import { type BenchStory, publishStories } from "./pack/stories.ts";

const STORIES_OF_EACH = 25;
const LEAST_STORIES = 10;
const ownPages = fileURLToPath(new URL("../tests/corpus", import.meta.url));

await buildOnce();
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const parts: string[] = [];
say("### The project's own pages");
await measureSet(ownPages);
for (const folder of folders) {
  say(`### ${basename(folder)}`);
  await measureSet(folder);
}
say("### The dictionary for single stories");
say(reportDictionaries());
say(
  `${origin("npm run bench:pack -- --write")} 400 kbit/s and 400 ms round trip (TCP and TLS set-up included), HTTP/1.1, through a shaping proxy.`,
);
if (process.argv.includes("--write")) await writeFigures("bench:pack", parts.join("\n\n"));

/** It takes many minutes: what is known is said at once. */
function say(part: string): void {
  parts.push(part);
  console.log(`${part}\n`);
}

/** Every language of which a set has enough stories. */
async function measureSet(root: string): Promise<void> {
  const publisher = await startPublisher();
  const published = await publishStories(root, publisher, STORIES_OF_EACH);
  const app = await startBuiltApp({ allowPrivate: [publisher.host] });
  const ports = { gateway: app.port, publisher: Number(publisher.host.split(":")[1]) };
  try {
    for (const language of ["id", "en"]) {
      const stories = published.filter((story) => story.language === language);
      if (stories.length >= LEAST_STORIES) await measureLanguage(stories, language, ports);
    }
  } finally {
    await app.remove();
    await publisher.stop();
  }
}

async function measureLanguage(asked: BenchStory[], language: string, ports: Ports): Promise<void> {
  const made = await makeAll(asked, ports);
  const ways = await measureWays(made, ports);
  const light = await measurePictures(made, ports, "light");
  const full = await measurePictures(made, ports, "full");
  const floor = findFloor(made.stories);
  const hasPictures = made.articles.map(({ pictures }) => pictures.length > 0);
  say(reportLanguage(made, { language, hasPictures, ways, floor, light, full }));
}
