import type { Article, Picture } from "#article/article.ts";
import type { Element, Properties, Tag, TreeNode } from "#article/tree.ts";

/** What the fullest story stands under. */
export const richUrl = "https://desaulin.example/titian";
export const richTitle = "Jembatan yang dihafal orang sekampung";
/** One sentence of it, and one that it no longer has. */
export const richSentence = "Tidak ada papan nama.";
export const lostSentence =
  "Kalimat ini pernah ada di alinea kedua, sebelum penerbit menggantinya.";

/** A story with one of everything that a story can hold. */
export function aRichArticle(): Article {
  const children = [
    picture(0, "Papan kesembilan, difoto dari hulu."),
    p(
      `Jembatan itu panjangnya dua puluh tiga langkah. ${richSentence} Semua orang menyebutnya `,
      el("em", {}, "titian"),
      ", dan ",
      el("a", { href: "https://desaulin.example/papan" }, "papan mana yang berbunyi"),
      " sudah dihafal.",
    ),
    el("h2", {}, "Papan yang diganti tiap tahun"),
    p("Kayunya ulin, dibeli patungan.", el("sup", {}, el("a", { href: "#bk-1" }, "1"))),
    el("blockquote", {}, p("Jembatan tidak pernah selesai dibangun.")),
    picture(1, "Daftar penyumbang kayu dan kopi."),
    el("h3", {}, "Kas titian"),
    table(),
    el("pre", {}, el("code", {}, "const papan = bacaCatatan('titian.txt').filter(sudahTua);")),
    el("ul", {}, el("li", {}, "Papan dihitung dari hulu."), el("li", {}, "Paku dipakai lagi.")),
    el("details", {}, el("summary", {}, "Cara menghitung"), p("Dengan kapur, pada tiang utara.")),
    picture(2, "Gambar yang belum diambil."),
    el("hr", {}),
    el("h2", {}, "Musim hujan"),
    ...Array.from({ length: 8 }, (_, at) =>
      p(`Hari ke-${at + 1}: air naik sampai paku ketiga, lalu turun sebelum subuh.`),
    ),
    el("ol", {}, el("li", { id: "bk-1" }, "Wawancara di beranda rumahnya.")),
  ];
  return {
    version: 1,
    url: richUrl,
    title: richTitle,
    bylines: ["Wening Astuti", "Dian Puspita"],
    siteName: "Desa Ulin",
    section: "Kampung",
    publishedAt: "2026-06-20T06:00:00+07:00",
    language: "id",
    direction: "ltr",
    standfirst: "Dua puluh tiga langkah, dan setiap papan punya suara.",
    excerpt: "Jembatan itu panjangnya dua puluh tiga langkah.",
    wordCount: 480,
    leadPicture: 0,
    pictures: [aPicture(0), aPicture(1), aPicture(2)],
    body: { type: "root", children },
    completeness: "whole",
    original: { htmlBytes: 183_212, pictureBytes: 812_345, pages: 1 },
  };
}

function el(tagName: Tag, properties: Properties, ...children: (TreeNode | string)[]): Element {
  const nodes = children.map((child) =>
    typeof child === "string" ? { type: "text" as const, value: child } : child,
  );
  return { type: "element", tagName, properties, children: nodes };
}

function p(...children: (TreeNode | string)[]): Element {
  return el("p", {}, ...children);
}

function picture(index: number, caption: string): Element {
  const image = el("img", { src: `img:${index}`, alt: `Gambar ${index + 1}` });
  return el("figure", {}, image, el("figcaption", {}, caption));
}

function aPicture(index: number): Picture {
  const src = `/api/v1/picture/dWxpbi0${index}.c2lnbmF0dXJl`;
  return { src, width: 960, height: 540, alt: `Gambar ${index + 1}`, credit: "arsip desa" };
}

function table(): Element {
  const row = (tag: "td" | "th", ...cells: string[]) =>
    el("tr", {}, ...cells.map((cell) => el(tag, {}, cell)));
  return el(
    "table",
    {},
    el("caption", {}, "Kas titian, dalam ribuan rupiah"),
    el("thead", {}, row("th", "Tahun", "Kayu", "Paku dan baut", "Kopi", "Iuran", "Catatan")),
    el("tbody", {}, row("td", "2021", "1.250", "310", "145", "20", "Empat papan diganti")),
  );
}
