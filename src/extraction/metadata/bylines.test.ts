import { describe, expect, it } from "vitest";
import { metadataOf, type PageParts } from "./page.fixture.ts";

const peopleOf = (parts: PageParts) => metadataOf(parts).bylines;
const h1 = "<h1>Jembatan Bambu Dibuka</h1>";
const story = { "@type": "NewsArticle", headline: "Jembatan Bambu Dibuka" };
const person = (name: string) => ({ "@type": "Person", name });

describe("writers in linked data", () => {
  it.each([
    ["one person", person("Rina Marlina"), ["Rina Marlina"]],
    [
      "a list",
      [person("Rina Marlina"), person("Asep Sunandar")],
      ["Rina Marlina", "Asep Sunandar"],
    ],
    ["a string", "Rina Marlina, Asep Sunandar", ["Rina Marlina", "Asep Sunandar"]],
    [
      "names in a list",
      { "@type": "Person", name: ["Rina Marlina", "Asep Sunandar"] },
      ["Rina Marlina", "Asep Sunandar"],
    ],
    [
      "an organisation beside a person",
      [{ "@type": "Organization", name: "Warta" }, person("Rina Marlina")],
      ["Rina Marlina"],
    ],
    [
      "an organisation alone",
      { "@type": "Organization", name: "Kantor Berita Laut" },
      ["Kantor Berita Laut"],
    ],
    ["a newsroom beside a person", [person("Redacción"), person("Ana Ruiz")], ["Ana Ruiz"]],
    ["a newsroom alone", person("Redacción"), ["Redacción"]],
    ["a person twice", [person("Rina Marlina"), person("rina marlina")], ["Rina Marlina"]],
  ])("are read from %s", (_, author, names) => {
    expect(peopleOf({ data: { ...story, author } })).toEqual(names);
  });

  it("are found by @id in a graph", () => {
    const data = {
      "@graph": [
        { ...story, author: { "@id": "#rina" } },
        { "@id": "#rina", ...person("Rina Marlina") },
      ],
    };
    expect(peopleOf({ data })).toEqual(["Rina Marlina"]);
  });

  it("are not the site that calls itself a person", () => {
    const data = {
      ...story,
      author: person("Warta Pesisir"),
      publisher: { "@type": "Organization", name: "Warta Pesisir" },
    };
    expect(peopleOf({ data })).toEqual([]);
    expect(peopleOf({ data, body: `${h1}<div class="byline">Oleh Rina Marlina</div>` })).toEqual([
      "Rina Marlina",
    ]);
  });

  it("give way to the byline when they are a login, or one of many", () => {
    const byline = `${h1}<p class="byline">Oleh Rina Marlina dan Asep Sunandar</p>`;
    expect(peopleOf({ data: { ...story, author: person("rinam2") }, body: byline })).toEqual([
      "Rina Marlina",
      "Asep Sunandar",
    ]);
    expect(
      peopleOf({ data: { ...story, author: person("Dr. Rina Marlina") }, body: byline }),
    ).toEqual(["Rina Marlina", "Asep Sunandar"]);
    expect(peopleOf({ data: { ...story, author: person("Tono Wijaya") }, body: byline })).toEqual([
      "Tono Wijaya",
    ]);
  });
});

describe("writers in metas", () => {
  it.each([
    ['<meta name="author" content="Rina Marlina">', ["Rina Marlina"]],
    [
      '<meta name="author" content="https://warta.example/rina"><meta name="content_author" content="Rina Marlina">',
      ["Rina Marlina"],
    ],
    [
      '<meta name="citation_author" content="Marlina, Rina"><meta name="citation_author" content="Sunandar, Asep">',
      ["Rina Marlina", "Asep Sunandar"],
    ],
    [
      '<meta name="twitter:label1" content="Ditulis oleh"><meta name="twitter:data1" content="Rina Marlina">',
      ["Rina Marlina"],
    ],
    [
      '<meta name="twitter:label1" content="Waktu baca"><meta name="twitter:data1" content="5 menit">',
      [],
    ],
  ])("are read from %s", (head, names) => {
    expect(peopleOf({ head })).toEqual(names);
  });
});

describe("writers on the page", () => {
  it.each([
    ["a link by rel", '<a rel="author" href="/x">Rina Marlina</a>', ["Rina Marlina"]],
    [
      "microdata",
      '<span itemprop="author" itemscope><a href="/p"><span itemprop="name">Rina Marlina</span></a></span>',
      ["Rina Marlina"],
    ],
    ["a class", '<div class="read__author__name">Rina Marlina</div>', ["Rina Marlina"]],
    [
      "a class with an outlet after a dash",
      '<div class="detail__author">Rina Marlina - wartaNews</div>',
      ["Rina Marlina"],
    ],
    ["a role and a link apart", "<p>By <strong>Ian Okoro</strong></p>", ["Ian Okoro"]],
    ["a role on the line before", "<div>Ditulis oleh</div><div>Rina Marlina</div>", []],
    [
      "a role and a name in one box",
      "<div><span>Penulis</span><span>Rina Marlina</span></div>",
      ["Rina Marlina"],
    ],
    [
      "names side by side",
      '<div><a class="author" href="/a">Rina Marlina</a><a class="author" href="/b">Asep Sunandar</a></div>',
      ["Rina Marlina", "Asep Sunandar"],
    ],
    [
      "a joiner on a line of its own",
      '<div class="byline">Oleh<a href="/author/r">Rina Marlina</a> dan <a href="/author/a">Asep Sunandar</a></div>',
      ["Rina Marlina", "Asep Sunandar"],
    ],
    [
      "a name glued to a date",
      '<div class="byline"><a href="/x">Rina Marlina</a><time>3 Mei 2026</time></div>',
      ["Rina Marlina"],
    ],
    ["a name before a job", "<div><b>Rina Marlina</b><br>Senior Writer</div>", ["Rina Marlina"]],
    [
      "a reviewer beside the writer",
      '<p>By <a href="/author/i">Ian Okoro</a></p><p>Reviewed by <a href="/author/t">Tessa Morland</a></p>',
      ["Ian Okoro"],
    ],
    ["a side column", '<aside><p class="byline">Oleh Rina Marlina</p></aside>', ["Rina Marlina"]],
    ["a single word after by", "<p>by ibby</p>", ["ibby"]],
    [
      "a sentence that begins with by",
      "<p>By the river they waited for the boat, as their fathers had done.</p>",
      [],
    ],
    ["initials of the newsroom", "<p>(rin/asp)</p>", []],
  ])("are read from %s", (_, line, names) => {
    expect(peopleOf({ body: `${h1}${line}` })).toEqual(names);
  });

  it("are not those of comments, lists of other stories and the foot of the page", () => {
    const others =
      '<div class="comments"><span class="author">Penonton Setia</span></div><div class="related-posts"><span class="byline">Oleh Tono Wijaya</span></div><footer><p>Oleh Tim Teknik</p></footer>';
    expect(peopleOf({ body: `${h1}${others}` })).toEqual([]);
  });

  it("stand at the end, too, when a colon says so", () => {
    const text = `<p>${"Sungai itu lebar dan arusnya deras. ".repeat(40)}</p>`;
    expect(peopleOf({ body: `${h1}${text}<p>Reporter: Rina Marlina</p>` })).toEqual([
      "Rina Marlina",
    ]);
  });
});

describe("the editor", () => {
  it.each([
    ["linked data", { data: { ...story, editor: person("Dewi Lestari") } }],
    ["a meta", { head: '<meta name="content_editor" content="Dewi Lestari">' }],
    ["a line", { body: `${h1}<p>Editor: Dewi Lestari</p>` }],
    [
      "a line with the writer",
      { body: `${h1}<p>Penulis: Rina Marlina | Editor: Dewi Lestari</p>` },
    ],
    [
      "a word after the name",
      { body: `${h1}<ul><li><a href="/d">Dewi Lestari</a><span>Editor</span></li></ul>` },
    ],
  ])("is read from %s", (_, parts) => {
    expect(metadataOf(parts).editor).toBe("Dewi Lestari");
  });

  it("is no writer, unless nobody else is", () => {
    const head =
      '<meta name="author" content="Rina Marlina, Dewi Lestari"><meta name="content_editor" content="Dewi Lestari">';
    expect(metadataOf({ head }).bylines).toEqual(["Rina Marlina"]);
  });
});
