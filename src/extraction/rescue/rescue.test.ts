import { expect, it } from "vitest";
import { extractPage } from "#extraction/extract.ts";
import { treeText } from "#extraction/tree/raw-tree.ts";

const url = "https://warta.example/baca/rakit-terakhir-di-muara";
const title = "Rakit Terakhir di Muara";
const paragraphs = [
  "Rakit bambu milik Pak Darma berangkat dari muara setiap pukul lima, membawa pedagang sayur dan anak sekolah ke seberang.",
  "Selama tiga puluh tahun ia menarik tali yang sama, dan selama itu pula jembatan dijanjikan oleh siapa saja yang datang.",
  "Tahun ini tiang pertama akhirnya berdiri. Penumpang mulai bertanya kapan rakit akan berhenti, dan ia selalu menjawab besok.",
  "Menurut catatan desa, ada delapan puluh orang yang menyeberang setiap hari. Separuhnya tidak pernah membayar, dan tidak ditagih.",
  "Sore itu ia mengecat ulang nama rakitnya dengan cat biru yang sama. Hurufnya sedikit miring, katanya, supaya tampak seperti berjalan.",
];
const body = paragraphs.map((one) => `<p>${one}</p>`).join("");
const otherBody = `<p>${"Pasar ikan pindah ke gedung baru dan para pembeli mencari lapak langganan mereka sampai siang. ".repeat(20)}</p>`;

function shell(data: unknown, head = `<title>${title} | Warta</title>`): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<html lang="id"><head>${head}</head><body><div id="app"></div><script id="__DATA__" type="application/json">${json}</script></body></html>`;
}

function textOf(html: string, address = url): string | undefined {
  const result = extractPage({ html, url: address });
  return result.kind === "story" ? treeText(result.article.body.children).trim() : undefined;
}

it("takes the text of the record whose headline is the page's, though another has more", () => {
  const data = {
    latest: { title: "Pasar Ikan Pindah", body: otherBody },
    stories: [
      { title: "Pasar Ikan Pindah", slug: "pasar-ikan-pindah", body: otherBody },
      { title, slug: "lain", body },
      { title: "Kapal Baru", slug: "kapal-baru", body: otherBody },
    ],
  };
  expect(textOf(shell(data))).toBe(paragraphs.join("\n"));
});

it("takes the text of the record whose address is the page's when the page is called like its site", () => {
  const data = {
    entries: {
      a1: { slug: "pasar-ikan-pindah", headline: "Pasar Ikan Pindah", html: otherBody },
      a2: {
        slug: "rakit-terakhir-di-muara",
        headline: title,
        html: body,
        author: { name: "Sinta Arum" },
        published_at: "2026-02-03T06:30:00+07:00",
        image: { url: "/foto/rakit.jpg" },
      },
    },
  };
  const head = '<title>Warta</title><meta property="og:site_name" content="Warta">';
  const result = extractPage({ html: shell(data, head), url });

  expect(result).toMatchObject({
    kind: "story",
    article: {
      title,
      bylines: ["Sinta Arum"],
      publishedAt: "2026-02-03T06:30:00+07:00",
      pictures: [{ src: "https://warta.example/foto/rakit.jpg" }],
      completeness: "whole",
    },
  });
});

it("says why it chose a text", () => {
  const { trace } = extractPage({ html: shell({ story: { title, body } }), url });

  expect(trace).toContainEqual({
    step: "rescue-from-data",
    why: "its headline is the page's",
    text: "#__DATA__ story body: 95 words, not 0",
  });
});

it("prefers what the page says of its story to what the record says", () => {
  const head = `<title>${title}</title><meta name="author" content="Budi Laksana"><meta property="article:published_time" content="2026-02-01T05:00:00+07:00">`;
  const data = { story: { title, body, author: "Sinta Arum", date: "2026-02-03" } };

  expect(extractPage({ html: shell(data, head), url })).toMatchObject({
    article: { bylines: ["Budi Laksana"], publishedAt: "2026-02-01T05:00:00+07:00" },
  });
});

it.each<[string, unknown]>([
  ["nothing that agrees and no field named for a text", { widget: { weather: otherBody } }],
  [
    "a list of stories",
    {
      stories: Array.from({ length: 6 }, (_, at) => ({
        title: `Kabar ${at}`,
        slug: `kabar-${at}`,
        summary: otherBody.slice(0, 500),
      })),
    },
  ],
  [
    "the words of its buttons",
    {
      translations: {
        id: Object.fromEntries(
          Array.from({ length: 60 }, (_, at) => [
            `k${at}`,
            `Kalimat tombol nomor ${at} yang cukup panjang untuk dibaca.`,
          ]),
        ),
      },
    },
  ],
  ["what a section says of itself", { section: { slug: "baca", name: "Rakit", about: otherBody } }],
  [
    "code",
    {
      content: `function draw(){${"var a = b + c; if (a) { return draw(a, b, c); } ".repeat(60)}}`,
    },
  ],
  [
    "comments on the story",
    { story: { title, comments: [{ text: otherBody }, { text: otherBody }] } },
  ],
])("finds no story in %s", (_, data) => {
  expect(textOf(shell(data))).toBeUndefined();
});

it("leaves a page alone that shows its story", () => {
  const shown = `<article><h1>${title}</h1>${body}${body.replaceAll("Rakit", "Perahu")}${body.replaceAll("Rakit", "Kapal")}</article>`;
  const longer = { story: { title, body: `${body}${otherBody.repeat(3)}` } };
  const html = shell(longer).replace('<div id="app"></div>', shown);

  const { trace } = extractPage({ html, url });
  expect(trace.filter(({ step }) => step === "rescue-from-data")).toEqual([]);
});

it("leaves a short story alone when the data holds little more", () => {
  const shown = `<article><h1>${title}</h1>${body}</article>`;
  const data = { story: { title, body: `${body}<p>${paragraphs[0]}</p>` } };
  const html = shell(data).replace('<div id="app"></div>', shown);

  expect(textOf(html)).toBe(paragraphs.join("\n"));
});

it("reads the linked data when scripts hold nothing, without what encodes it", () => {
  const text = paragraphs.map((one) => `&lt;p&gt;${one}&lt;/p&gt;`).join("");
  const linked = JSON.stringify({ "@type": "NewsArticle", headline: title, articleBody: text });
  const html = `<html lang="id"><head><title>${title}</title><script type="application/ld+json">${linked}</script></head><body><div id="app"></div></body></html>`;

  expect(textOf(html)).toBe(paragraphs.join("\n"));
});

it("looks for the story in the page that server components drew", () => {
  const element = (tag: string, props: unknown) => ["$", tag, null, props];
  const page = element("div", {
    children: [
      element("nav", { children: [element("a", { href: "/", children: "Beranda Warta" })] }),
      element("main", {
        children: [
          element("h1", { children: title }),
          ...paragraphs.map((one) => element("p", { children: one })),
        ],
      }),
      element("footer", {
        children: element("p", {
          children: "Hak cipta Warta, semua hak dilindungi undang-undang.",
        }),
      }),
    ],
  });
  const rows = `0:${JSON.stringify({ f: [["", page]], notFound: element("p", { children: "Halaman ini tidak ditemukan." }) })}\n`;
  const html = `<html lang="id"><head><title>${title}</title></head><body><script>self.__next_f.push([1,${JSON.stringify(rows)}])</script></body></html>`;

  expect(textOf(html)).toBe(paragraphs.join("\n"));
});

it("does not make a story of a front page", () => {
  const data = { page: { title: "Warta", content: otherBody } };

  expect(
    extractPage({ html: shell(data, "<title>Warta</title>"), url: "https://warta.example/" }),
  ).toMatchObject({ kind: "not-a-story" });
});
