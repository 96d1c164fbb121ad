import { expect, it } from "vitest";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { countShelves } from "#library/lists.ts";
import { saveAddress } from "#library/stories.ts";

const urls = Array.from({ length: 12 }, (_, index) => `https://kota.example/${index}`);

/** A library with stories that wait, and what the workers that drain it say. */
async function aQueue() {
  const name = `test ${crypto.randomUUID()}`;
  const library = await anEmptyLibrary(name);
  for (const url of urls) await saveAddress(library, { url, now: Date.now() });
  const heard: string[] = [];
  const channel = new BroadcastChannel(name);
  channel.addEventListener("message", ({ data }) => heard.push(String(data)));
  return { name, library, heard };
}

function startWorker(name: string) {
  return new Worker(new URL("./drain-worker.fixture.ts", import.meta.url), {
    type: "module",
    name,
  });
}

const limit = { timeout: 10_000 };

it("fetches each page once when three workers drain one library", async () => {
  const { name, library, heard } = await aQueue();
  const workers = [startWorker(name), startWorker(name), startWorker(name)];

  await expect.poll(() => heard.filter((word) => word === "done").length, limit).toBe(3);

  expect(heard.filter((word) => word !== "done").toSorted()).toEqual(urls.toSorted());
  expect(await countShelves(library)).toMatchObject({ waiting: 0, unread: urls.length });
  for (const worker of workers) worker.terminate();
}, 20_000);

it("ends at the same point when a worker is killed in the middle of a fetch", async () => {
  const { name, library, heard } = await aQueue();
  const killed = startWorker(name);
  await expect.poll(() => heard.length, limit).toBeGreaterThan(3);
  killed.terminate();

  const next = startWorker(name);
  await expect.poll(() => heard.includes("done"), limit).toBe(true);

  expect(await countShelves(library)).toMatchObject({ waiting: 0, unread: urls.length });
  // Only the page under way when the worker died was asked for twice.
  expect(heard.length - 1 - urls.length).toBeLessThanOrEqual(1);
  next.terminate();
}, 20_000);
