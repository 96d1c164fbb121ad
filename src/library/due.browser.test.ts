import { expect, it } from "vitest";
import { saveArticle } from "./bodies.ts";
import { askConsent } from "./consent.ts";
import { makeDue } from "./due.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { failStory, postponeMissing } from "./queue.ts";
import { getStory, saveAddress } from "./stories.ts";
import { anArticle } from "#story/story.fixture.ts";

const now = 1_800_000_000_000;
const urlOf = (path: string) => `https://kota.example/${path}`;

it("makes due what waits for a time or for the reader's word, and leaves everything else", async () => {
  const library = await anEmptyLibrary();
  for (const path of ["late", "refused", "pictures", "other"]) {
    await saveAddress(library, { url: urlOf(path), now });
  }
  const failed = { code: "publisher-timeout", now } as const;
  for (const path of ["late", "other"]) {
    await failStory(library, { address: urlOf(path), ...failed });
  }
  const price = { wordCount: 9, completeness: "whole", textBytes: 900_000 } as const;
  const pictures = { lightBytes: 0, fullBytes: 0, pictureCount: 0 };
  await askConsent(library, urlOf("refused"), { ...price, ...pictures });
  const text = { address: urlOf("pictures"), article: anArticle(), sizeBytes: 1, now };
  await saveArticle(library, text);
  await postponeMissing(library, { address: urlOf("pictures"), ...failed });

  const before = await getStory(library, urlOf("other"));
  await makeDue(library, [urlOf("late"), urlOf("refused"), urlOf("pictures"), urlOf("nowhere")]);

  expect(await getStory(library, urlOf("late"))).toMatchObject({
    state: { attempts: 1, retryAt: 0 },
  });
  expect(await getStory(library, urlOf("refused"))).toMatchObject({ consent: "given" });
  expect(await getStory(library, urlOf("pictures"))).toMatchObject({
    state: { status: "partial", attempts: 0, retryAt: 0 },
  });
  expect(await getStory(library, urlOf("other"))).toEqual(before);
  library.close();
});
