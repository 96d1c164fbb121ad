import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { hideToast, toast } from "#app/ui/toast.ts";
import { libraryTrouble } from "#app/ui/trouble.ts";
import { speakAll } from "#i18n/speak.fixture.ts";
import { saveArticle } from "#library/bodies.ts";
import { askConsent } from "#library/consent.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import type { Library } from "#library/library.ts";
import { postponeMissing } from "#library/queue.ts";
import { getStory, saveAddress, saveProgress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { createStoryActions } from "./story-actions.ts";

const url = "https://pesisir.example/pasang";
let library: Library;

beforeAll(() => speakAll());
beforeEach(async () => {
  library = await anEmptyLibrary();
});
afterEach(() => {
  vi.restoreAllMocks();
  hideToast();
  library.close();
});

it("leaves the screen as it is when the disk is full, and says why nothing was done", async () => {
  const story = await saveAddress(library, { url, now: 1 });
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  createStoryActions(Promise.resolve(library)).setArchived(story, true);

  await vi.waitFor(() => expect(toast.value?.text).toContain("Penyimpanan ponsel penuh"));
  expect(libraryTrouble.value).toBeUndefined();
});

it("asks for missing pictures again without fetching the text again", async () => {
  const story = await saveAddress(library, { url, now: 1 });
  const article = anArticle({ url });
  await saveArticle(library, { address: url, article, sizeBytes: 1, now: 1 });
  await postponeMissing(library, { address: url, code: "busy", now: Date.now() });
  createStoryActions(Promise.resolve(library)).retryPictures(story);

  await vi.waitFor(() => expect(toast.value?.text).toBe("Gambarnya diambil lagi"));
  expect((await getStory(library, url))?.state).toMatchObject({ status: "partial", retryAt: 0 });
});

it("takes asking again for a dear story as agreeing to what it costs", async () => {
  await saveAddress(library, { url, now: 1 });
  const price = { wordCount: 9000, completeness: "whole", textBytes: 60_000 } as const;
  const dear = { ...price, lightBytes: 0, fullBytes: 0, pictureCount: 0 };
  const story = await askConsent(library, url, dear);
  if (story === undefined) throw new Error("The story is gone.");
  createStoryActions(Promise.resolve(library)).retry(story);

  await vi.waitFor(() => expect(toast.value?.text).toBe("Masuk antrean"));
  expect(await getStory(library, url)).toMatchObject({ consent: "given" });
});

it("says that a story is archived once it is, and takes it back on a tap", async () => {
  const story = await saveAddress(library, { url, now: 1 });
  createStoryActions(Promise.resolve(library)).setArchived(story, true);

  await vi.waitFor(() => expect(toast.value?.text).toBe("Diarsipkan"));
  expect((await getStory(library, url))?.shelf).toBe("archived");
  toast.value?.action?.run();
  await vi.waitFor(async () => expect((await getStory(library, url))?.shelf).toBe("waiting"));
});

it("keeps a story for good on a tap, and lets it go like others on the next", async () => {
  const story = await saveAddress(library, { url, now: 1 });
  const actions = createStoryActions(Promise.resolve(library));
  actions.setPinned(story, true);
  await vi.waitFor(() => expect(toast.value?.text).toBe("Disimpan terus"));
  expect(await getStory(library, url)).toHaveProperty("pinnedAt");

  actions.setPinned(story, false);
  await vi.waitFor(() => expect(toast.value?.text).toBe("Boleh dihapus batas simpan"));
  expect(await getStory(library, url)).not.toHaveProperty("pinnedAt");
});

it("marks a story as read or unread, and brings its place back when that is undone", async () => {
  await saveAddress(library, { url, now: 1 });
  await saveArticle(library, { address: url, article: anArticle({ url }), sizeBytes: 1, now: 1 });
  const place = { block: 3, passed: 0.5 };
  const begun = await saveProgress(library, url, { progress: 0.4, place });
  if (begun === undefined) throw new Error("The story is gone.");
  const actions = createStoryActions(Promise.resolve(library));
  actions.setRead(begun, true);
  await vi.waitFor(() => expect(toast.value?.text).toBe("Ditandai sudah dibaca"));
  expect((await getStory(library, url))?.shelf).toBe("finished");

  actions.setRead(begun, false);
  await vi.waitFor(() => expect(toast.value?.text).toBe("Ditandai belum dibaca"));
  expect(await getStory(library, url)).toMatchObject({ shelf: "unread", progress: 0 });
  expect(await getStory(library, url)).not.toHaveProperty("place");
  toast.value?.action?.run();
  await vi.waitFor(async () =>
    expect(await getStory(library, url)).toMatchObject({ progress: 1, place }),
  );
});
