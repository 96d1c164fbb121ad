import type { Article, Picture } from "#article/article.ts";
import { dropPictures } from "./drop-pictures.ts";
import type { PictureFacts } from "./picture-facts.ts";

/**
 * Joins what is known of its pictures into an article: their size, their weight, a hint of what they
 * show. What is only decoration is left out. What is not known yet stays as the page told it.
 * @param facts by the picture's `src` in the article
 */
export function withFacts(article: Article, facts: ReadonlyMap<string, PictureFacts>): Article {
  const known = article.pictures.flatMap(({ src }) => facts.get(src) ?? []);
  if (known.length === 0) return article;
  const isDecorative = ({ src }: Picture) => facts.get(src)?.isDecorative === true;
  const kept = dropPictures(article, isDecorative);
  const pictures = kept.pictures.map((picture) => withOne(picture, facts.get(picture.src)));
  const { original } = article;
  return {
    ...kept,
    pictures,
    ...(original && { original: { ...original, pictureBytes: weightOf(article, facts) } }),
  };
}

function withOne(picture: Picture, facts: PictureFacts | undefined): Picture {
  if (facts === undefined) return picture;
  const { width, height, thumbHash, lightBytes, fullBytes } = facts;
  return { ...picture, width, height, thumbHash, lightBytes, fullBytes };
}

/** Of the publisher's files, as far as they were measured; each counts once. */
function weightOf({ pictures }: Article, facts: ReadonlyMap<string, PictureFacts>): number {
  const sources = new Set(pictures.map(({ src }) => src));
  return [...sources].reduce((sum, src) => sum + (facts.get(src)?.originalBytes ?? 0), 0);
}
