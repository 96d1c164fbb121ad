import { beforeEach, expect, it, vi } from "vitest";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { fillDisk } from "#sync/disk.fixture.ts";
import { drainInBackground } from "./library.ts";

const url = "https://kota.example/a";
let library: Library;

beforeEach(async () => {
  await new Promise((done) => {
    indexedDB.deleteDatabase("bekal").addEventListener("success", done);
  });
  library = await openLibrary({ onBlocked() {}, onBlocking() {}, onTerminated() {} });
  await saveAddress(library, { url, now: 1 });
  return () => {
    library.close();
    vi.restoreAllMocks();
  };
});

/** The network's edge: the article, then its picture unless there is none. */
function answer(picture: Response) {
  vi.spyOn(globalThis, "fetch").mockImplementation(async (path) =>
    new Request(path).url.includes("/api/v1/story") ? Response.json(anArticle()) : picture,
  );
}

it("lets the browser wake the worker again while a text or a picture is missing", async () => {
  vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("offline"));
  await expect(drainInBackground()).rejects.toThrow("wait");

  await saveAddress(library, { url, now: 1 });
  answer(new Response("<html>", { headers: { "content-type": "text/html" } }));
  await expect(drainInBackground()).rejects.toThrow("wait");
  expect((await getStory(library, url))?.state.status).toBe("partial");

  await saveAddress(library, { url, now: 1 });
  answer(new Response("a picture", { headers: { "content-type": "image/webp" } }));
  await expect(drainInBackground()).resolves.toBeUndefined();
  expect((await getStory(library, url))?.state.status).toBe("ready");
});

it("is not woken again for a full disk", async () => {
  answer(new Response("a picture", { headers: { "content-type": "image/webp" } }));
  fillDisk();

  await expect(drainInBackground()).resolves.toBeUndefined();
});
