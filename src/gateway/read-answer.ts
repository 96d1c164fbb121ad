import type { Article } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { parseJson } from "#base/json.ts";

/** The article in an answer's bytes. @throws Error when they are none, which is a mistake of ours */
export function readAnswer({ bytes }: { bytes: Uint8Array }): Article {
  const article = parseArticle(parseJson(new TextDecoder().decode(bytes)));
  if (article === undefined) throw new Error("an answer holds no article");
  return article;
}
