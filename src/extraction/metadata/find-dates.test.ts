import { describe, expect, it } from "vitest";
import { metadataOf, type PageParts } from "./page.fixture.ts";

const story = { "@type": "NewsArticle", headline: "Jembatan Bambu Dibuka" };
const h1 = "<h1>Jembatan Bambu Dibuka</h1>";

function datesOf(parts: PageParts): {
  publishedAt: string | undefined;
  modifiedAt: string | undefined;
} {
  const { publishedAt, modifiedAt } = metadataOf(parts);
  return { publishedAt, modifiedAt };
}

const publishedOf = (parts: PageParts) => datesOf(parts).publishedAt;

describe("the date of publication", () => {
  it.each([
    [
      "linked data",
      {
        data: { ...story, datePublished: "2026-05-03T08:00:00+07:00" },
        head: '<meta property="article:published_time" content="2026-05-04T08:00:00+07:00">',
      },
      "2026-05-03T08:00:00+07:00",
    ],
    [
      "a meta",
      { head: '<meta property="article:published_time" content="2026-05-03T01:00:00Z">' },
      "2026-05-03T01:00:00Z",
    ],
    [
      "microdata",
      { body: `${h1}<meta itemprop="datePublished" content="2026-05-03">` },
      "2026-05-03",
    ],
    [
      "a time element",
      { body: `${h1}<time datetime="2026-05-03T08:00:00+07:00">kemarin</time>` },
      "2026-05-03T08:00:00+07:00",
    ],
    [
      "a title of an abbreviation",
      { body: `${h1}<abbr itemprop="datePublished" title="2026-05-03T01:00:00Z">08:00</abbr>` },
      "2026-05-03T01:00:00Z",
    ],
    [
      "words under the headline",
      { body: `${h1}<div>Minggu, 3 Mei 2026 08:00 WIB</div>` },
      "2026-05-03T08:00:00+07:00",
    ],
    ["words over the headline", { body: `<p>3 Mei 2026</p>${h1}` }, "2026-05-03"],
    [
      "a day and a clock apart",
      { body: `${h1}<div><span>3 Mei 2026</span> <span>08:00 WITA</span></div>` },
      "2026-05-03T08:00:00+08:00",
    ],
    ["the address", { url: "https://www.warta.example/2026/05/03/jembatan" }, "2026-05-03"],
    [
      "another node of linked data",
      { data: { "@type": "WebPage", datePublished: "2026-05-03" } },
      "2026-05-03",
    ],
  ])("is read from %s", (_, parts: PageParts, iso) => {
    expect(publishedOf(parts)).toBe(iso);
  });

  it("is not the day in the head of the site, nor that of a list of others", () => {
    const links = '<a href="/x">Daerah</a>'.repeat(60);
    const today = `<header><span>Jumat, 20 November 2026</span><div>${links}</div></header>`;
    const others = '<div class="related"><time datetime="2026-01-01">1 Januari 2026</time></div>';
    expect(publishedOf({ body: `${today}${h1}${others}` })).toBeUndefined();
  });

  it("is not the year of a copyright", () => {
    expect(publishedOf({ body: `${h1}<p>© 1 Januari 2020 Warta</p>` })).toBeUndefined();
  });

  it("is what is called so, where two dates stand together", () => {
    const body = `${h1}<p>Diperbarui: 5 Mei 2026</p><p>Diterbitkan: 3 Mei 2026</p>`;
    expect(datesOf({ body })).toEqual({ publishedAt: "2026-05-03", modifiedAt: "2026-05-05" });
  });

  it("is unknown where only a change is dated", () => {
    const body = `${h1}<p>Last updated on <b>May 5, 2026</b></p>`;
    expect(datesOf({ body, lang: "en-US" })).toEqual({
      publishedAt: undefined,
      modifiedAt: "2026-05-05",
    });
  });

  it("is neither in the future nor older than the web, unless nothing else is said", () => {
    const body = `${h1}<p>3 Mei 2026</p>`;
    for (const datePublished of ["2031-01-01", "1970-01-01T00:00:00Z", "0001-01-01"])
      expect(publishedOf({ data: { ...story, datePublished }, body })).toBe("2026-05-03");
    expect(publishedOf({ data: { ...story, datePublished: "2031-01-01" } })).toBe("2031-01-01");
  });

  it("is written month first where the page does so", () => {
    const body = `${h1}<p>05/03/2026</p>`;
    expect(publishedOf({ body, lang: "en-US" })).toBe("2026-05-03");
    expect(publishedOf({ body, lang: "en-GB" })).toBe("2026-03-05");
    expect(publishedOf({ body, lang: "id" })).toBe("2026-03-05");
  });
});

describe("the zone of a clock that names none", () => {
  const data = { ...story, datePublished: "2026-05-03 08:00:00" };

  it("is Jakarta's on an Indonesian page", () => {
    expect(publishedOf({ data })).toBe("2026-05-03T08:00:00+07:00");
    expect(publishedOf({ data, lang: "en", url: "https://www.warta.id/x" })).toBe(
      "2026-05-03T08:00:00+07:00",
    );
  });

  it("is what the page's other dates name", () => {
    expect(
      publishedOf({ data: { ...data, dateModified: "2026-05-04T08:00:00+02:00" }, lang: "de" }),
    ).toBe("2026-05-03T08:00:00+02:00");
    expect(publishedOf({ data, body: `${h1}<p>Minggu, 3 Mei 2026 08:00 WITA</p>` })).toBe(
      "2026-05-03T08:00:00+08:00",
    );
  });

  it("is not made up elsewhere: only the day is certain", () => {
    expect(publishedOf({ data, lang: "de" })).toBe("2026-05-03");
  });

  it("is the shown one, when data call a local clock universal", () => {
    const wrong = { ...story, datePublished: "2026-05-03T08:00:00Z" };
    expect(publishedOf({ data: wrong, body: `${h1}<p>Minggu, 3 Mei 2026 08:00 WIB</p>` })).toBe(
      "2026-05-03T08:00:00+07:00",
    );
  });

  it("goes with the clock that the page shows for a day without one", () => {
    const day = { ...story, datePublished: "2026-05-03" };
    expect(publishedOf({ data: day, body: `${h1}<p>Minggu, 3 Mei 2026 08:00</p>` })).toBe(
      "2026-05-03T08:00:00+07:00",
    );
  });
});

it("leaves out a change that is not after publication", () => {
  const at = (dateModified: string) =>
    datesOf({ data: { ...story, datePublished: "2026-05-03T08:00:00+07:00", dateModified } })
      .modifiedAt;
  expect(at("2026-05-02T08:00:00+07:00")).toBeUndefined();
  expect(at("2026-05-03T01:00:00Z")).toBeUndefined();
  expect(at("2026-05-03T09:00:00+07:00")).toBe("2026-05-03T09:00:00+07:00");
});
