import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { findParts } from "./parts.ts";

const url = "https://berita.example/jabar/jembatan-88123";

function partsOf(links: string, at = url) {
  return findParts(parsePage(`<html><body>${links}</body></html>`, at));
}

const pager = (...links: [href: string, words: string][]) =>
  links.map(([href, words]) => `<a href="${href}">${words}</a>`).join(" ");

it("follows numbered parts, in order and without this one", () => {
  const links = pager(["?page=1", "1"], ["?page=3", "3"], ["?page=2", "2"], ["?page=2", "Next"]);
  expect(partsOf(links)).toEqual({ morePages: [`${url}?page=2`, `${url}?page=3`] });
  expect(partsOf(links, `${url}?page=2`)).toEqual({
    firstPage: `${url}?page=1`,
    morePages: [`${url}?page=3`],
  });
});

it("fills in the numbers that a long pager leaves out", () => {
  expect(partsOf('<a href="?page=2">2</a> … <a href="?page=5">5</a>').morePages).toHaveLength(4);
  expect(partsOf('<a href="?page=2">2</a> <a href="?page=5" title="»"></a>').morePages).toEqual(
    [2, 3, 4, 5].map((n) => `${url}?page=${n}`),
  );
});

it.each([
  ["?page=2", "Halaman 2"],
  ["?halaman=2", "Selanjutnya"],
  ["?showpage=2", "Halaman Selanjutnya »"],
  [`${url}/2`, "2"],
  [`${url}/page/2/`, "Next Page"],
  [`${url}/halaman-2`, "Baca halaman berikutnya"],
  [`${url}-part2`, "2"],
  [`${url}-2`, "2"],
  // One that counts lines, not pages.
  [`${url}/10`, "2"],
])("takes %s under %j for the second part", (href, words) => {
  expect(partsOf(pager([href, words])).morePages).toEqual([new URL(href, url).href]);
});

it.each([
  ["/a/kabar.html", "/a/kabar-2.html"],
  ["/a/kabar.html", "/a/kabar_2.html"],
  ["/a/kabar.html", "/a/kabar,2.html"],
  ["/a/kabar.html", "/a/kabar-page-2.html"],
  ["/a/kabar", "/a/kabar/2.html"],
])("takes the pager of %s to %s for its second part", (own, second) => {
  const at = `https://berita.example${own}`;
  expect(partsOf(pager([second, "2"]), at).morePages).toEqual([`https://berita.example${second}`]);
});

it("follows links that say next by their relation alone", () => {
  expect(partsOf('<link rel="next" href="?page=2">').morePages).toEqual([`${url}?page=2`]);
  expect(partsOf('<a rel="next" href="/jabar/jembatan-88123/2"><i></i></a>').morePages).toEqual([
    `${url}/2`,
  ]);
});

it.each([
  [`${url}/2`, pager(["../jembatan-88123", "1"], ["3", "3"]), url],
  [`${url}/2/`, pager(["../", "1"], ["../3/", "3"]), `${url}/`],
  [`${url}/2`, `<link rel="canonical" href="${url}">`, url],
  [`${url}?page=2`, "", url],
  [`${url}?p=2`, pager([url, "Sebelumnya"]), url],
  [`${url}-2`, pager([url, "1"], [`${url}-3`, "3"]), url],
])("finds the beginning of a story from %s", (at, links, first) => {
  expect(partsOf(links, at).firstPage).toBe(first);
});

it.each([`${url}/2`, `${url}?p=2`, "https://berita.example/sehat/covid-19"])(
  "takes %s for a story of its own when nothing says that it is a part",
  (at) => {
    expect(partsOf(pager(["/lain", "Berita lain"]), at)).toEqual({ morePages: [] });
  },
);

it.each([
  ["?page=all", "All"],
  ["?single=1", "Tampilkan Semua"],
  ["?showpage=all", ""],
  [`${url}/all`, "Semua halaman"],
])("names %s, which shows all parts", (href, words) => {
  const { wholePage } = partsOf(pager([href, words]));
  expect(wholePage).toBe(new URL(href, url).href);
  expect(partsOf(pager(["?page=2", "2"]), wholePage)).toEqual({ morePages: [] });
});

it("takes no page of its own for all parts because it is called so", () => {
  const at = "https://docs.example/reference/promise";
  expect(partsOf(pager([`${at}/all`, "Promise.all()"]), at)).toEqual({ morePages: [] });
  const paged = pager([`${at}/all`, "Lihat di sini"], ["?page=2", "2"]);
  expect(partsOf(paged, at).wholePage).toBe(`${at}/all`);
});

it("knows the words for all parts at once, beside a pager and on the story's own path", () => {
  const said = ["?fmt=1", "View as single page"] as const;
  expect(partsOf(pager([...said], ["?page=2", "2"])).wholePage).toBe(`${url}?fmt=1`);
  expect(partsOf(pager([...said])).wholePage).toBeUndefined();
  const elsewhere = pager(["/indeks", "Lihat semua"], ["?page=2", "2"]);
  expect(partsOf(elsewhere).wholePage).toBeUndefined();
});

it.each([
  ["https://www.tribunnews.com/nasional/2025/1/2/a", "?page=2", "?page=all"],
  ["https://surabaya.tribunnews.com/2025/1/2/a", "?page=2", "?page=all"],
  ["https://www.grid.id/read/04123/a", "?page=2", "?page=all"],
  ["https://money.kompas.com/read/2025/01/02/1/a", "?page=2", "?page=all"],
  ["https://lifestyle.kontan.co.id/news/a", "?page=2", "?page=all"],
  ["https://www.kompasiana.com/b/632/a", "?page=2", "?page=all"],
  ["https://www.motorplus-online.com/read/25/a", "?page=2", "?page=all"],
  ["https://www.gridoto.com/read/22/a", "?page=2", "?page=all"],
  ["https://www.suara.com/news/2025/01/02/1/a", "?page=2", "?page=all"],
  ["https://news.detik.com/berita/d-523/a", "/berita/d-523/a/2", "?single=1"],
  ["https://edukasi.sindonews.com/read/88/21/a-16", "/read/88/21/a-16/10", "?showpage=all"],
  ["https://www.inews.id/techno/a", "/techno/a/2", "/techno/a/all"],
])("knows where the network of %s shows a story whole", (at, second, whole) => {
  const shown = new URL(whole, at).href;
  expect(partsOf(pager([second, "2"]), at).wholePage).toBe(shown);
  expect(partsOf(pager([at, "1"]), new URL(second, at).href).wholePage).toBe(shown);
  expect(partsOf("", at)).toEqual({ morePages: [] });
});

it("believes no network by a name that only ends like its own", () => {
  expect(partsOf(pager(["?page=2", "2"]), "https://notgrid.id/read/1").wholePage).toBeUndefined();
});

it.each([
  ["another story's part", '<a href="/jabar/lain-88124?page=2">2</a>'],
  ["the next story", '<a rel="next" href="/jabar/lain-88125">Next</a>'],
  ["the next story in the head", '<link rel="next" href="/jabar/lain-88125">'],
  ["the next story of the same name", `<link rel="next" href="${url}-2">`],
  ["another site", '<a href="https://lain.example/jabar/jembatan-88123?page=2">2</a>'],
  ["a footnote", '<a href="#fn2">2</a><a href="/jabar/jembatan-88123#fn3">3</a>'],
  ["a number in the text", '<a href="/jabar/jembatan-88123?foto=2">2</a>'],
  [
    "readers' comments",
    '<a href="?page=2#comments">2</a><a href="/jabar/jembatan-88123/comment-page-2">2</a>',
  ],
  ["a pager of comments", '<div id="comments"><a href="?page=2">2</a></div>'],
  ["an older part", '<a href="?page=1">1</a>'],
  ["a long title", `<a href="?page=2">2 ${"warga ".repeat(20)}</a>`],
  ["a number beyond belief", '<a href="?page=77">77</a>'],
])("does not take %s for a part", (_what, links) => {
  expect(partsOf(links).morePages).toEqual([]);
});

it("does not follow the pager of a list", () => {
  const teasers = "<article><h3>Kabar</h3></article>".repeat(6);
  const at = "https://berita.example/catatan";
  expect(partsOf(`${teasers}${pager(["/catatan/page/2", "2"])}`, at).morePages).toEqual([]);
});

it("reads hundreds of long addresses in no time", () => {
  const path = "/1-1_1,1".repeat(400);
  const links = `<a href="${path}?page=2">2</a><a href="${"/".repeat(3000)}x/2">2</a>`.repeat(150);
  const page = parsePage(`<html><body>${links}</body></html>`, url);
  expect(effort(() => findParts(page))).toBeLessThan(20);
});
