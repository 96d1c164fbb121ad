import type { Article } from "#article/article.ts";
import { shelfOf } from "./shelf.ts";
import type { Story } from "./story.ts";

/** A ready, unread story; name only what matters. Its shelf follows from the rest unless named. */
export function aStory(over: Partial<Story> = {}): Story {
  const story: Omit<Story, "shelf"> = {
    schema: 1,
    address: "https://pesisir.example/pasang",
    url: "https://www.pesisir.example/pasang?utm_source=kawan",
    order: 1,
    savedAt: 1_781_830_000_000,
    title: "Cara desa pesisir membaca pasang tanpa aplikasi",
    siteName: "Pesisir",
    language: "id",
    wordCount: 1520,
    sizeBytes: 61_000,
    pictureCount: 1,
    hasText: true,
    state: { status: "ready" },
    progress: 0,
    tags: [],
    ...over,
  };
  return { ...story, shelf: over.shelf ?? shelfOf(story) };
}

/** A whole article of two paragraphs and one picture; name only what matters. */
export function anArticle(over: Partial<Article> = {}): Article {
  return {
    version: 1,
    url: "https://pesisir.example/pasang",
    title: "Cara desa pesisir membaca pasang tanpa aplikasi",
    bylines: ["Sri Lestari", "Bayu Wirawan"],
    siteName: "Pesisir",
    publishedAt: "2026-06-19T08:12:00+07:00",
    language: "id",
    direction: "ltr",
    wordCount: 26,
    leadPicture: 0,
    pictures: [
      {
        src: "/api/v1/picture/cGVzaXNpcg.c2lnbmF0dXJl",
        width: 1200,
        height: 675,
        alt: "Tiang dermaga bergores",
        credit: "arsip desa",
      },
    ],
    body: {
      type: "root",
      children: [
        {
          type: "element",
          tagName: "figure",
          children: [
            {
              type: "element",
              tagName: "img",
              properties: { src: "img:0", alt: "Tiang dermaga bergores" },
              children: [],
            },
            {
              type: "element",
              tagName: "figcaption",
              children: [{ type: "text", value: "Warga menandai tinggi air di tiang dermaga." }],
            },
          ],
        },
        aParagraph("Setiap subuh, sebelum perahu pertama berangkat, Pak Darto menyentuh tiang."),
        aParagraph("Di tiang itu ada goresan, satu untuk setiap purnama."),
      ],
    },
    completeness: "whole",
    original: { htmlBytes: 183_212, pictureBytes: 812_345, pages: 1 },
    ...over,
  };
}

/** A paragraph of one text. */
export function aParagraph(value: string): Article["body"]["children"][number] {
  return { type: "element", tagName: "p", children: [{ type: "text", value }] };
}
