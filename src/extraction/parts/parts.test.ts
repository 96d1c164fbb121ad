import { expect, it } from "vitest";
import { parsePage } from "#extraction/document/parse.ts";
import { findParts } from "./parts.ts";

const url = "https://berita.example/jabar/jembatan-88123";

function partsOf(links: string, at = url) {
  return findParts(parsePage(`<html><body>${links}</body></html>`, at));
}

it("follows numbered parts, in order and without this one", () => {
  const links =
    '<a href="?page=1">1</a><a href="?page=3">3</a><a href="?page=2">2</a><a href="?page=2">Selanjutnya</a>';
  expect(partsOf(links)).toEqual({ morePages: [`${url}?page=2`, `${url}?page=3`] });
  expect(partsOf(links, `${url}?page=2`).morePages).toEqual([`${url}?page=3`]);
});

it("fills in the numbers that a long pager leaves out", () => {
  expect(partsOf('<a href="?page=2">2</a> … <a href="?page=5">5</a>').morePages).toHaveLength(4);
});

it("names the address that shows all parts, and looks no further from there", () => {
  expect(partsOf(`<a href="${url}/all">Semua</a><a href="${url}/2">2</a>`).wholePage).toBe(
    `${url}/all`,
  );
  expect(partsOf('<a href="?page=2">2</a>', `${url}?page=all`)).toEqual({ morePages: [] });
});

it("knows the whole page of a network that does not link to it", () => {
  expect(partsOf('<a href="?page=2">2</a>', "https://www.inews.id/berita/a-1").wholePage).toBe(
    "https://www.inews.id/berita/a-1/all",
  );
});

it("takes no other story for a part", () => {
  expect(
    partsOf(
      '<a href="/jabar/lain-88124?page=2">2</a><a rel="next" href="/jabar/lain-88125">Next</a>',
    ).morePages,
  ).toEqual([]);
});
