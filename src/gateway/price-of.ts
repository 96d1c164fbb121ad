import type { Article, Picture } from "#article/article.ts";
import type { Price } from "#article/price.ts";
import type { Variants } from "./compress.ts";
import type { StoryAnswer } from "./story-cache.ts";

type ArticleAnswer = Extract<StoryAnswer, { kind: "article" }>;

/** What an unmeasured picture is taken for: medians of what the gateway makes. */
const LIGHT_BYTES = 9000;
const FULL_BYTES = 45_000;

/** What a story costs: its text as it is sent alone, its pictures as far as they are known. */
export async function priceOf(
  answer: ArticleAnswer,
  article: Article,
  variants: Variants,
): Promise<Price> {
  const { wordCount, language, completeness, pictures } = article;
  const text = await variants.getVariant(answer, { encoding: "br" });
  return {
    wordCount,
    ...(language !== undefined && { language }),
    completeness,
    textBytes: text.byteLength,
    lightBytes: sum(pictures, ({ lightBytes }) => lightBytes ?? LIGHT_BYTES),
    fullBytes: sum(pictures, ({ fullBytes }) => fullBytes ?? FULL_BYTES),
    pictureCount: pictures.length,
  };
}

function sum(pictures: readonly Picture[], bytesOf: (picture: Picture) => number): number {
  return pictures.reduce((total, picture) => total + bytesOf(picture), 0);
}
