import type { Article } from "#article/article.ts";
import { countWords, textOf } from "#article/text.ts";
import type { FoundingLanguage } from "#i18n/language-file.ts";
import type { Library } from "#library/library.ts";
import { hadWelcome, keepWelcome } from "#library/welcome.ts";
import pictureUrl from "./welcome.webp";

const texts: Record<
  FoundingLanguage,
  () => Promise<{ default: Omit<Article, "url" | "wordCount"> }>
> = {
  id: () => import("./welcome-id.ts"),
  en: () => import("./welcome-en.ts"),
};

/** Puts the story that comes with the app into a new library, so that the first minute has a story. */
export async function ensureWelcome(
  library: Library,
  { address, language }: { address: string; language: FoundingLanguage },
): Promise<void> {
  if (await hadWelcome(library)) return;
  const [text, response] = await Promise.all([
    texts[language](),
    fetch(pictureUrl, { signal: AbortSignal.timeout(20_000) }),
  ]);
  if (!response.ok) return;
  const article = { ...text.default, url: address };
  await keepWelcome(library, {
    address,
    article: { ...article, wordCount: countWords(textOf(article.body), language) },
    picture: { bytes: await response.arrayBuffer(), contentType: "image/webp" },
    now: Date.now(),
  });
}
