import { expect, it } from "vitest";
import { shelfOf } from "./shelf.ts";
import { aStory } from "./story.fixture.ts";

it("lets a story without its text wait, unless waiting cannot help", () => {
  const state = { status: "failed", reason: "paywall", failedAt: 1 } as const;

  expect(shelfOf(aStory({ hasText: false }))).toBe("waiting");
  expect(shelfOf(aStory({ hasText: false, state }))).toBe("failed");
  expect(shelfOf(aStory({ hasText: true, state }))).toBe("unread");
});

it("leaves a story where it can be read while its refresh is queued", () => {
  const state = { status: "queued", attempts: 0, retryAt: 0 } as const;
  expect(shelfOf(aStory({ hasText: true, progress: 0.5, state }))).toBe("reading");
});

it.each([
  [0, "unread"],
  [0.02, "unread"],
  [0.03, "reading"],
  [0.96, "reading"],
  [0.97, "finished"],
  [1, "finished"],
])("puts a story read to %d on the shelf %s", (progress, shelf) => {
  expect(shelfOf(aStory({ progress }))).toBe(shelf);
});

it("keeps an archived story in the archive, read or not, with its text or without", () => {
  expect(shelfOf(aStory({ archivedAt: 5, progress: 0.5 }))).toBe("archived");
  expect(shelfOf(aStory({ archivedAt: 5, hasText: false }))).toBe("archived");
});
