import { expect, it } from "vitest";
import { chooseLanguage } from "./choose-language.ts";

const spoken = { id: "", en: "", ms: "" };

it.each([
  ["the reader's choice before the browser's languages", "en", ["id-ID"], "en"],
  ["the first language of the browser that it speaks", undefined, ["fr-FR", "en-GB", "id"], "en"],
  ["Malay to whoever asks for it", undefined, ["ms-MY", "en"], "ms"],
  ["Indonesian by the code of old devices too", undefined, ["in-ID", "en"], "id"],
  ["Indonesian to everybody else", "tlh", ["fr"], "id"],
])("speaks %s", (_what, chosen, preferred, language) => {
  expect(chooseLanguage(chosen, preferred, spoken)).toBe(language);
});
