import { expect, it } from "vitest";
import { withoutTrackers } from "./without-trackers.ts";

it.each([
  [
    "https://www.pasar.example/a?utm_source=kawan&id=7&fbclid=x",
    "https://www.pasar.example/a?id=7",
  ],
  ["http://m.pasar.example/a?b=%20c&a=1#bagian", "http://m.pasar.example/a?b=%20c&a=1#bagian"],
  ["https://pasar.example/a?UTM_Medium=z", "https://pasar.example/a"],
  ["bukan alamat", "bukan alamat"],
])("hands on %s as %s", (url, cleaned) => {
  expect(withoutTrackers(url)).toBe(cleaned);
});
