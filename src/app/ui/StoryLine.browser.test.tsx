import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, beforeAll, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { aStory } from "#story/story.fixture.ts";
import type { StoryState } from "#story/story.ts";
import { StoryLine } from "./StoryLine.tsx";

beforeAll(() => speakAll());
afterEach(cleanup);

const tick = "Siap dibaca tanpa sinyal";

it("ticks a story that is ready", () => {
  render(<StoryLine story={aStory()} />);

  expect(screen.getByText(tick)).toBeTruthy();
});

it("does not tick a text of which the publisher gave only a part", async () => {
  render(<StoryLine story={aStory({ completeness: "paywall" })} />);

  expect(await screen.findByText("Sisanya berbayar di situs penerbit")).toBeTruthy();
  expect(screen.queryByText(tick)).toBeNull();
});

it.each<[string, StoryState]>([
  ["Versi terbaru menyusul", { status: "queued", attempts: 0, retryAt: 0 }],
  ["Versi terbaru menyusul", { status: "fetching", attempts: 1, leaseUntil: 1 }],
  [
    "Sebagian gambar belum ada",
    { status: "partial", missingPictures: [0], attempts: 0, retryAt: 0 },
  ],
  ["Halaman tidak ditemukan", { status: "failed", reason: "not-found", failedAt: 1 }],
])("says “%s” in place of the tick", async (words, state) => {
  render(<StoryLine story={aStory({ state })} />);

  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByText(tick)).toBeNull();
});
