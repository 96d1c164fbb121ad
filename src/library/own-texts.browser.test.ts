import { expect, it } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { isKeepingAutomatic } from "./automatic-keeping.ts";
import { saveArticle } from "./bodies.ts";
import { saveKeeping } from "./keep-rule.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { hasOwnText } from "./own-texts.ts";
import { saveAddress } from "./stories.ts";

it("finds a story of the reader's own once its text is here", async () => {
  const library = await anEmptyLibrary();
  const { address } = await saveAddress(library, { url: "https://pesisir.example/a", now: 1 });
  expect(await hasOwnText(library)).toBe(false);

  await saveArticle(library, { address, article: anArticle(), sizeBytes: 900, now: 2 });
  expect(await hasOwnText(library)).toBe(true);
  library.close();
});

it("tells whether the reader lets the app remove by itself", async () => {
  const library = await anEmptyLibrary();
  expect(await isKeepingAutomatic(library)).toBe(false);

  await saveKeeping(library, { rule: { stories: 50 } });
  expect(await isKeepingAutomatic(library)).toBe(false);
  await saveKeeping(library, { isAutomatic: true });
  expect(await isKeepingAutomatic(library)).toBe(true);
  library.close();
});
