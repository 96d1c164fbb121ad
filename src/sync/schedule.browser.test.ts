import { beforeEach, expect, it, vi } from "vitest";
import { BekalError } from "#base/errors.ts";
import { getBody, saveArticle } from "#library/bodies.ts";
import { deleteStory, restoreStory } from "#library/deletion.ts";
import { saveKeeping } from "#library/keep-rule.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { retryPictures } from "#library/queue.ts";
import { getSettings } from "#library/settings.ts";
import { getStory, saveAddress, setArchived } from "#library/stories.ts";
import { keepWelcome } from "#library/welcome.ts";
import { anArticle } from "#story/story.fixture.ts";
import { fillDisk } from "./disk.fixture.ts";
import { withPacks } from "./gateway.fixture.ts";
import { startSync } from "./schedule.ts";

const url = "https://kota.example/a";
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

function aGateway() {
  const network = { isThere: true, asked: 0 };
  const gateway = withPacks({
    async fetchStory() {
      network.asked += 1;
      if (!network.isThere) throw new BekalError("gateway-unreachable");
      return { article: anArticle({ pictures: [] }), sizeBytes: 1 };
    },
    async fetchPicture() {
      throw new BekalError("not-found");
    },
  });
  return { gateway, network };
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const status = async () => (await getStory(library, url))?.state.status;

it("fetches what waited when the page opens, and asks once to keep the library", async () => {
  await saveAddress(library, { url, now: Date.now() });
  const stop = startSync(library, aGateway().gateway);

  await expect.poll(status).toBe("ready");
  await expect.poll(async () => (await getSettings(library)).persistence).toBeDefined();
  stop();
});

it("does not ask to keep a library that has no text yet", async () => {
  const { gateway, network } = aGateway();
  network.isThere = false;
  await saveAddress(library, { url, now: Date.now() });
  const persist = vi.spyOn(navigator.storage, "persist");
  const stop = startSync(library, gateway);

  await expect.poll(() => network.asked).toBe(1);
  await expect.poll(status).toBe("queued");
  expect(persist).not.toHaveBeenCalled();
  stop();
});

it("does not ask to keep a library that holds only what came with the app", async () => {
  const persist = vi.spyOn(navigator.storage, "persist");
  const picture = { bytes: new ArrayBuffer(9), contentType: "image/webp" };
  const welcome = { address: url, article: anArticle(), picture, now: 1 };
  await keepWelcome(library, welcome);
  const stop = startSync(library, aGateway().gateway);
  await pass(500);

  expect(persist).not.toHaveBeenCalled();
  stop();
  vi.restoreAllMocks();
});

it("asks again once the app is installed, and keeps the new answer", async () => {
  const persist = vi.spyOn(navigator.storage, "persist").mockResolvedValue(false);
  await saveAddress(library, { url, now: Date.now() });
  const stop = startSync(library, aGateway().gateway);
  const persistence = async () => (await getSettings(library)).persistence;
  await expect.poll(persistence).toBe("not-persisted");

  persist.mockResolvedValue(true);
  window.dispatchEvent(new Event("appinstalled"));
  await expect.poll(persistence).toBe("persisted");
  stop();
  vi.restoreAllMocks();
});

it("fetches a story as soon as it is saved", async () => {
  const stop = startSync(library, aGateway().gateway);
  await saveAddress(library, { url, now: Date.now() });

  await expect.poll(status).toBe("ready");
  stop();
});

it("fetches missing pictures, and not the text, as soon as the reader asks for them", async () => {
  const { gateway, network } = aGateway();
  const picture = { isThere: false, asked: 0 };
  gateway.fetchPicture = async () => {
    picture.asked += 1;
    if (!picture.isThere) throw new BekalError("not-found");
    return { bytes: new ArrayBuffer(9), contentType: "image/webp", sizeBytes: 9 };
  };
  await saveAddress(library, { url, now: Date.now() });
  await saveArticle(library, { address: url, article: anArticle(), sizeBytes: 1, now: 1 });
  const stop = startSync(library, gateway);
  await expect.poll(() => picture.asked).toBe(1);

  picture.isThere = true;
  await retryPictures(library, url);

  await expect.poll(status).toBe("ready");
  expect(network.asked).toBe(0);
  stop();
});

it("fetches a story whose deletion is undone before its text came", async () => {
  const { gateway } = aGateway();
  await saveAddress(library, { url, now: Date.now() });
  await deleteStory(library, url, Date.now());
  const stop = startSync(library, gateway);
  await restoreStory(library, url);

  await expect.poll(status).toBe("ready");
  stop();
});

it("looks for a signal that was lost by itself, never sooner than after a second", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { gateway, network } = aGateway();
  network.isThere = false;
  await saveAddress(library, { url, now: Date.now() });
  const stop = startSync(library, gateway);
  await expect.poll(() => network.asked).toBe(1);
  network.isThere = true;
  const begun = performance.now();

  await expect.poll(status, { timeout: 14_000 }).toBe("ready");
  expect(performance.now() - begun).toBeGreaterThan(900);
  stop();
  vi.restoreAllMocks();
}, 15_000);

it("fetches nothing by itself while the disk is full, and at once when the reader asks", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { gateway, network } = aGateway();
  await saveAddress(library, { url, now: Date.now() });
  const put = fillDisk();
  const stop = startSync(library, gateway);
  await expect.poll(() => network.asked).toBe(1);
  await expect.poll(status).toBe("queued");
  await pass(6_000);
  for (const news of ["focus", "online"]) window.dispatchEvent(new Event(news));
  await pass(500);
  expect(network.asked).toBe(1);

  put.mockRestore();
  await saveAddress(library, { url, now: Date.now() });
  await expect.poll(status).toBe("ready");
  stop();
  vi.restoreAllMocks();
}, 15_000);

it("releases what was deleted more than a month ago", async () => {
  const now = Date.now();
  await saveAddress(library, { url, now });
  await saveArticle(library, { address: url, article: anArticle(), sizeBytes: 1, now });
  await deleteStory(library, url, now - 31 * 86_400_000);
  const stop = startSync(library, aGateway().gateway);

  await expect.poll(() => getBody(library, url)).toBeUndefined();
  stop();
});

it("keeps the library within the reader's limits, once they switched that on", async () => {
  const now = Date.now();
  await saveAddress(library, { url, now });
  await saveArticle(library, { address: url, article: anArticle(), sizeBytes: 9000, now });
  await setArchived(library, url, now);
  await saveKeeping(library, { rule: { bytes: 1 }, isAutomatic: true });
  const stop = startSync(library, aGateway().gateway);

  await expect.poll(() => getStory(library, url)).toBeUndefined();
  expect(await restoreStory(library, url)).toBeDefined();
  stop();
});

it("tries nothing any more once stopped", async () => {
  const { gateway, network } = aGateway();
  startSync(library, gateway)();
  await saveAddress(library, { url, now: Date.now() });
  window.dispatchEvent(new Event("online"));
  window.dispatchEvent(new Event("focus"));
  await pass(200);

  expect(network.asked).toBe(0);
});
