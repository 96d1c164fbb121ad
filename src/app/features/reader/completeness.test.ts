import { beforeAll, expect, it } from "vitest";
import { speakAll } from "#i18n/speak.fixture.ts";
import { localAddress } from "#story/local-address.ts";
import { anArticle, aStory } from "#story/story.fixture.ts";
import type { StoryState } from "#story/story.ts";
import { noteOn } from "./completeness.ts";

beforeAll(() => speakAll());

it("calls a story whole only when its text and all its pictures are here", () => {
  expect(noteOn(aStory(), anArticle(), 1)).toEqual({
    tone: "whole",
    text: "Utuh, gambar lengkap, terbaca tanpa sinyal",
  });
  expect(noteOn(aStory(), anArticle({ pictures: [] }), 0).text).toBe("Utuh, terbaca tanpa sinyal");
});

const partial: StoryState = {
  status: "partial",
  missingPictures: [0, 3],
  attempts: 1,
  retryAt: 0,
};

it("names how many pictures are missing, and offers to ask for them again", () => {
  expect(noteOn(aStory({ state: partial }), anArticle(), 0)).toEqual({
    tone: "lacking",
    text: "Teks utuh, 2 gambar belum ada",
    next: "pictures",
  });
});

it("counts what is on the device while a refresh waits", () => {
  const state = { status: "queued", attempts: 0, retryAt: 0 } as const;

  expect(noteOn(aStory({ state }), anArticle(), 0).tone).toBe("lacking");
  expect(noteOn(aStory({ state }), anArticle(), 1).tone).toBe("whole");
});

it("speaks of no pictures where the reader's rule left some out", () => {
  expect(noteOn(aStory({ withheldCount: 1 }), anArticle(), 0)).toEqual({
    tone: "whole",
    text: "Utuh, terbaca tanpa sinyal",
  });
  const state = { status: "queued", attempts: 0, retryAt: 0 } as const;
  expect(noteOn(aStory({ state, withheldCount: 1 }), anArticle(), 0).tone).toBe("whole");
});

it("sends the reader to their own browser when the publisher gave only a part", () => {
  for (const completeness of [
    "truncated",
    "paywall",
    "login",
    "consent",
    "needs-script",
  ] as const) {
    expect(noteOn(aStory(), anArticle({ completeness }), 1)).toMatchObject({
      tone: "lacking",
      next: "browser",
    });
  }
});

it("names the missing pictures of a story that is not whole either", () => {
  const story = aStory({ state: partial, refreshFailed: "not-found" });

  expect(noteOn(story, anArticle({ completeness: "truncated" }), 0)).toMatchObject({
    text: "Hanya awal cerita",
    detail: "2 gambar juga belum ada. Versi terbaru belum terambil: Halaman tidak ditemukan",
    next: "browser",
  });
});

it.each([
  ["isAccessibleForFree: false", "Halamannya sendiri menyatakan tidak gratis"],
  ["90 of the 700 words its data states", "90 dari 700 kata yang disebut halamannya"],
  ["goes on over 3 more pages", "Sebagian ceritanya ada di halaman lain"],
  ["page 2: publisher-timeout", "Sebagian ceritanya ada di halaman lain"],
  ["the first 40 of 90 pages", "Lebih panjang daripada yang dibaca Bekal"],
  ['ends with "dan sejak itu …"', "Berhenti di “dan sejak itu …”"],
  ["Berlangganan untuk membaca", "Kata halamannya: “Berlangganan untuk membaca”"],
])("says what a part was judged by: %s", (evidence, said) => {
  const article = anArticle({ completeness: "paywall", evidence });

  expect(noteOn(aStory(), article, 1).detail).toBe(said);
});

it("quotes no words of ours as the page's", () => {
  const article = anArticle({ completeness: "truncated", evidence: "a sign of a later version" });

  expect(noteOn(aStory(), article, 1).detail).toBeUndefined();
});

it("says of a copy that the reader brought that nobody compared it, and offers no original without an address", () => {
  expect(noteOn(aStory({ isOwnCopy: true }), anArticle(), 1)).toMatchObject({
    tone: "whole",
    detail: "Dari salinan Anda sendiri, belum dicocokkan dengan penerbit",
  });
  const address = localAddress("ab");
  const part = anArticle({ completeness: "truncated" });
  expect(noteOn(aStory({ isOwnCopy: true, address }), part, 1).next).toBeUndefined();
});

it("tells why the latest version did not come, beside what is here", () => {
  expect(noteOn(aStory({ refreshFailed: "not-found" }), anArticle(), 1)).toMatchObject({
    tone: "whole",
    detail: "Versi terbaru belum terambil: Halaman tidak ditemukan",
  });
});
