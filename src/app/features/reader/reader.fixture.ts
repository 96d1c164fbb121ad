import type { Article } from "#article/article.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { claimNext, failStory } from "#library/queue.ts";
import { saveAddress } from "#library/stories.ts";
import type { ErrorCode } from "#base/errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";

export const url = "https://pesisir.example/pasang";

const sentence =
  "Air naik lebih cepat pada musim barat, dan anak-anak menandai batas main dengan batu karang. ";

/** A story of `count` paragraphs, each several lines long on a phone and each different. */
export function aLongArticle(count = 40, over: Partial<Article> = {}): Article {
  const children = Array.from({ length: count }, (_none, index) =>
    aParagraph(`Alinea ${index}. ${sentence.repeat(1 + (index % 3))}`),
  );
  const { leadPicture: _lead, ...article } = anArticle({ url, pictures: [] });
  return { ...article, body: { type: "root", children }, ...over };
}

/** Saves the story and its text; returns its address. */
export async function keep(library: Library, article: Article): Promise<string> {
  const { address } = await saveAddress(library, { url: article.url, now: 1 });
  await saveArticle(library, { address, article, sizeBytes: 61_000, now: 1 });
  return address;
}

/** Saves an address whose fetch ended without a text; returns its address. */
export async function keepFailed(
  library: Library,
  code: ErrorCode,
  page?: PageFacts,
): Promise<string> {
  const { address } = await saveAddress(library, { url, title: "Pasang", now: 1 });
  await claimNext(library, 1);
  await failStory(library, { address, code, now: 1, ...(page && { page }) });
  return address;
}
