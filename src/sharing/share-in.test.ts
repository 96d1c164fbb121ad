import { expect, it } from "vitest";
import { parseShare } from "./share-in.ts";

function parse(query: string) {
  return parseShare(new URLSearchParams(query));
}

it("takes the fields that have words, without the blanks around them", () => {
  expect(parse("title=&text=%20a%20b%0A&other=1")).toEqual({ text: "a b" });
});

it("takes no more of a field than an address or a headline may need", () => {
  expect(parse(`text=${"x".repeat(100_000)}`)?.text).toHaveLength(8192);
});

it.each(["", "x=1", "title=&text=%20%0A"])("takes “%s” for no share at all", (query) => {
  expect(parse(query)).toBeUndefined();
});
