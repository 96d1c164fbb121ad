// What an update costs a reader who has the build before: `npm run bench:update`, and with
// `-- --write` into docs/figures.md. One word of the app changes; the gateway, the browser and the
// bytes at the proxy are real.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { findBrowser } from "../tests/support/browser.ts";
import { build } from "../tests/support/build.ts";
import { startJourney } from "../tests/support/journey.ts";
import { buildNext } from "../tests/support/next-build.ts";
import { openApp } from "../tests/support/steps.ts";
import words from "../tests/support/words.ts";
import { origin, table, writeFigures } from "./figures.ts";

const changed = ["src/i18n/id.ts", `library: "${words.library}"`, 'library: "Rak"'] as const;

await build();
const next = await buildNext(...changed);
const rows = [["a first visit, all of it", ...(await costOf({ isFirstVisit: true }))]];
rows.push(["the update, with deltas", ...(await costOf({}))]);
await writeFile(join(next.appFolder, "dictionaries.json"), "{}");
rows.push(["the same without them", ...(await costOf({}))]);
await next.remove();

const { version } = await findBrowser();
const text = `${table(["", "kB down", "requests"], rows)}\n\n${origin("npm run bench:update -- --write", version)}`;
console.log(text);
if (process.argv.includes("--write")) await writeFigures("bench:update", text);

/** kB and requests at the proxy, headers included. */
async function costOf({ isFirstVisit = false }): Promise<[string, string]> {
  const journey = await startJourney();
  const { app, network, phone } = journey;
  try {
    await openApp(phone.page, network.origin);
    await quiet(phone.page);
    if (!isFirstVisit) {
      await app.restart({ appFolder: next.appFolder });
      network.reset();
      await updateNow(phone.page, network.origin);
      await quiet(phone.page);
    }
    const { bytesDown, requests } = network.traffic();
    return [(bytesDown / 1000).toFixed(1), String(requests.length)];
  } finally {
    await journey.end();
  }
}

/** What the browser does by itself once a day. */
async function updateNow(page: Page, appOrigin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.updateRegistration", { scopeURL: `${appOrigin}/` });
  await page.getByText(words.newVersion).waitFor();
  await session.detach();
}

/** Until what goes on behind the screen has had its time. */
function quiet(page: Page): Promise<void> {
  return page.waitForTimeout(4000);
}
