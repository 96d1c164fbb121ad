import { expect, it } from "vitest";
import { hasTag, parseTag, renameTag, tagKey, withoutTag, withTag } from "./tags.ts";

it("tidies a tag and takes two spellings of it as one", () => {
  expect(parseTag("  Resep \n lama ")).toBe("Resep lama");
  expect(parseTag("   ")).toBeUndefined();
  expect(tagKey("RESEP  Lama")).toBe(tagKey("resep lama"));
  expect(tagKey("cafe\u0301")).toBe(tagKey("caf\u00e9"));
});

it("adds a tag once and takes it away in whatever spelling", () => {
  expect(withTag(["Laut"], "laut")).toEqual(["Laut"]);
  expect(withTag(["Laut"], "Kota")).toEqual(["Laut", "Kota"]);
  expect(withoutTag(["Laut", "Kota"], "LAUT")).toEqual(["Kota"]);
  expect(hasTag(["Laut"], "laut")).toBe(true);
});

it("gives a tag another name, and makes one of two where the name is taken", () => {
  expect(renameTag(["Laut", "Kota"], "laut", "Samudra")).toEqual(["Samudra", "Kota"]);
  expect(renameTag(["Kota", "Laut"], "laut", "Kota")).toEqual(["Kota"]);
  expect(renameTag(["laut"], "laut", "Laut")).toEqual(["Laut"]);
});
