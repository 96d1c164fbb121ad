import type { Article, Picture } from "#article/article.ts";
import type { Price } from "#article/price.ts";
import { pictureToken } from "#wire/paths.ts";
import type { Variants } from "./compress.ts";
import { measureSome } from "./measure-some.ts";
import type { MeasureOptions, PictureFacts, PictureFactsBook } from "./picture-facts.ts";
import { readAnswer } from "./read-answer.ts";
import type { StoryAnswer } from "./story-cache.ts";

export type ArticleAnswer = Extract<StoryAnswer, { kind: "article" }>;

/** What prices are worked out from. */
export interface Pricing {
  variants: Variants;
  book: PictureFactsBook | undefined;
  /** The URL in a picture token of ours. */
  verifyPicture: (token: string) => string | undefined;
}

/** Of a picture nobody has measured and whose page says no size. */
const unknownSize = { width: 1200, height: 800 };
const LIGHT_WIDTH = 640;
const FULL_WIDTH = 1080;
/** AVIF of press pictures, as the gateway makes them: bytes a pixel in each quality. */
const LIGHT_DENSITY = 0.025;
const FULL_DENSITY = 0.06;

/**
 * What a story costs: its text as it is sent alone, and its pictures as measured, or else by their size.
 * @param measure how long pictures nobody has measured are measured; absent: not at all
 */
export async function priceOf(
  answer: ArticleAnswer,
  { variants, book, verifyPicture }: Pricing,
  measure?: MeasureOptions,
): Promise<Price> {
  const article = readAnswer(answer);
  const { wordCount, language, completeness } = article;
  const urls = article.pictures.map(({ src }) => verifyPicture(pictureToken(src)));
  const wanted = urls.filter((url) => url !== undefined);
  const [text, known] = await Promise.all([
    variants.getVariant(answer, { encoding: "br" }),
    measure === undefined ? book?.known(wanted) : book && measureSome(book, wanted, measure),
  ]);
  const pictures = article.pictures.flatMap((picture, index) => {
    const fact = known?.get(urls[index] ?? "");
    return fact?.isDecorative === true ? [] : bytesOf(picture, fact);
  });
  return {
    wordCount,
    ...(language !== undefined && { language }),
    completeness,
    textBytes: text.byteLength,
    lightBytes: pictures.reduce((sum, { light }) => sum + light, 0),
    fullBytes: pictures.reduce((sum, { full }) => sum + full, 0),
    pictureCount: pictures.length,
  };
}

function bytesOf(picture: Article["pictures"][number], fact: PictureFacts | undefined) {
  return {
    light: fact?.lightBytes ?? picture.lightBytes ?? guess(picture, LIGHT_WIDTH, LIGHT_DENSITY),
    full: fact?.fullBytes ?? picture.fullBytes ?? guess(picture, FULL_WIDTH, FULL_DENSITY),
  };
}

/** From the size the page gives, brought down to the width that is sent. */
function guess(picture: Picture, mostWidth: number, density: number): number {
  const { width = unknownSize.width, height = (width * 2) / 3 } = picture;
  const scale = Math.min(1, mostWidth / width);
  return Math.round(width * scale * height * scale * density);
}
