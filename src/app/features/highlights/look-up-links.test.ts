import { expect, it } from "vitest";
import { highlightsInIndonesian } from "#i18n/highlights.id.ts";
import { lookUpLinks } from "./look-up-links.ts";

function hosts(storyLanguage: string | undefined): string[] {
  const languages = { storyLanguage, ownLanguage: "id" };
  const links = lookUpLinks("naik & turun", languages, highlightsInIndonesian);
  return links.map(({ href }) => new URL(href).host);
}

it("asks the dictionary of the story's language, and translates into the reader's", () => {
  expect(hosts("id-ID")).toEqual([
    "kbbi.kemendikdasmen.go.id",
    "id.wiktionary.org",
    "translate.google.com",
  ]);
  expect(hosts("en")).toEqual(["en.wiktionary.org", "translate.google.com"]);
  expect(hosts("../evil")).toContain("id.wiktionary.org");
});

it("sends the word as a word", () => {
  const languages = { storyLanguage: "id", ownLanguage: "id" };
  const [first, , last] = lookUpLinks("naik & turun/../x", languages, highlightsInIndonesian);
  expect(first?.href).toContain("/entri/naik%20%26%20turun%2F..%2Fx");
  expect(new URL(last?.href ?? "").searchParams.get("text")).toBe("naik & turun/../x");
});
