// How long a reader waits: `npm run bench:load`, and with `-- --write` into docs/figures.md.
import { once } from "node:events";
import { createServer } from "node:http";
import buildOnce from "../tests/support/build.ts";
import { startBuiltApp } from "../tests/support/built-app.ts";
import { findBrowser } from "../tests/support/browser.ts";
import { seedStories } from "../tests/support/page-library.ts";
import { aPage } from "../tests/support/pages.ts";
import { openPhone, type Phone } from "../tests/support/phone.ts";
import { type Proxy, type ProxyMode, startProxy } from "../tests/support/proxy.ts";
import { origin, table, writeFigures } from "./figures.ts";
import { median, prepare, show, type Shown, type Watched } from "./measure.ts";

const RUNS = 5;
const KEPT_STORIES = 200;
const plainStory: Watched = { selector: "h1" };
const welcome: Watched = { selector: 'a[href="/welcome"]', untilGone: "[data-frame]" };
const list: Watched = { selector: 'main li a[href^="/read"]', untilGone: "[data-frame]" };

interface Row {
  name: string;
  goalMs?: number;
  shown: Shown[];
  bytesDown?: number;
  requests?: number;
}

await buildOnce();
const app = await startBuiltApp();
const plain = createServer((_, response) => {
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(aPage());
}).listen(0, "127.0.0.1");
await once(plain, "listening");
const plainAddress = plain.address();
const plainPort = typeof plainAddress === "object" && plainAddress !== null ? plainAddress.port : 0;

const rows: Row[] = [
  await firstLoads("Plain HTML page of one story, first load", plainPort, plainStory),
  {
    ...(await firstLoads("Home with the welcome story, first load", app.port, welcome)),
    goalMs: 1900,
  },
  ...(await laterStarts(app.port)),
];
plain.close();
await app.remove();
await report(rows);

/** Each time a browser that has never been there. */
async function firstLoads(name: string, targetPort: number, watched: Watched): Promise<Row> {
  const proxy = await startProxy({ targetPort, mode: "shaped" });
  const row: Row = { name, shown: [] };
  for (let run = 0; run < RUNS; run += 1) {
    const phone = await openPhone({ origin: proxy.origin });
    await prepare(phone.page, watched);
    proxy.reset();
    row.shown.push(await show(phone.page, () => phone.page.goto(proxy.origin)));
    row.bytesDown = proxy.traffic().bytesDown;
    row.requests = proxy.traffic().requests.length;
    await phone.remove();
  }
  await proxy.stop();
  return row;
}

/** The same phone again, with stories kept: without a network, and with one that says nothing. */
async function laterStarts(targetPort: number): Promise<Row[]> {
  const proxy = await startProxy({ targetPort, mode: "pass" });
  const phone = await openPhone({ origin: proxy.origin });
  await install(phone, proxy);
  const later = [
    { ...(await reloads("reload, network off", phone, proxy, "refuse")), goalMs: 450 },
    {
      ...(await reloads("reload, network accepts and never answers", phone, proxy, "blackhole")),
      goalMs: 450,
    },
    await newStarts("new browser process, network off", phone, proxy, "refuse"),
    await newStarts(
      "new browser process, network accepts and never answers",
      phone,
      proxy,
      "blackhole",
    ),
    await newStarts("new browser process, network as it should be", phone, proxy, "pass"),
  ];
  await phone.remove();
  await proxy.stop();
  return later.map((row) => ({ ...row, name: `${KEPT_STORIES} stories kept, ${row.name}` }));
}

async function install(phone: Phone, proxy: Proxy): Promise<void> {
  const { page } = phone;
  await page.goto(proxy.origin);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await seedStories(page, KEPT_STORIES);
}

async function reloads(name: string, phone: Phone, proxy: Proxy, mode: ProxyMode): Promise<Row> {
  await proxy.setMode("pass");
  const page = await phone.reopen();
  await prepare(page, list);
  await show(page, () => page.goto(proxy.origin));
  await proxy.setMode(mode);
  const row: Row = { name, shown: [] };
  for (let run = 0; run < RUNS; run += 1) {
    row.shown.push(await show(page, () => page.reload({ waitUntil: "commit" })));
  }
  return row;
}

async function newStarts(name: string, phone: Phone, proxy: Proxy, mode: ProxyMode): Promise<Row> {
  const row: Row = { name, shown: [] };
  await proxy.setMode(mode);
  for (let run = 0; run < RUNS; run += 1) {
    const page = await phone.reopen();
    await prepare(page, list);
    proxy.reset();
    row.shown.push(await show(page, () => page.goto(proxy.origin, { waitUntil: "commit" })));
    // Whatever the start asks for late is its request too.
    await page.waitForTimeout(2000);
    row.requests = Math.max(row.requests ?? 0, proxy.traffic().requests.length);
  }
  return row;
}

async function report(measured: Row[]): Promise<void> {
  const head = ["", "visible, s", "can be used, s", "goal, s", "kB down", "requests"];
  const text = table(head, measured.map(cells));
  const { version } = await findBrowser();
  const how = `${origin("npm run bench:load -- --write", version)} 400 kbit/s and 400 ms round trip (TCP and TLS set-up included) through a shaping proxy, CPU 4× slower, 390×844, medians of ${RUNS}.`;
  console.log(`${text}\n\n${how}`);
  if (process.argv.includes("--write")) await writeFigures("bench:load", `${text}\n\n${how}`);
}

function cells({ name, shown, goalMs, bytesDown, requests }: Row): string[] {
  const seconds = (ms: number | undefined) => (ms === undefined ? "" : (ms / 1000).toFixed(2));
  return [
    name,
    seconds(median(shown.map(({ visibleMs }) => visibleMs))),
    seconds(median(shown.map(({ interactiveMs }) => interactiveMs))),
    seconds(goalMs),
    bytesDown === undefined ? "" : (bytesDown / 1000).toFixed(1),
    requests === undefined ? "" : String(requests),
  ];
}
