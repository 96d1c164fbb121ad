import { createHash } from "node:crypto";
import type { Article } from "#article/article.ts";

/** 48 bits: it only has to tell the versions of one story apart, and it travels with each. */
const CHARS = 8;

/**
 * Names what a reader gets to see of an article. A page that is fetched again keeps its name: when
 * and from how many bytes it was made, and what is known of its pictures' files, is no part of it.
 */
export function contentEtag(article: Article): string {
  const { fetchedAt: _at, modifiedAt: _on, original: _from, evidence: _why, ...content } = article;
  const pictures = content.pictures.map(({ src, alt, credit }) => ({ src, alt, credit }));
  const text = JSON.stringify({ ...content, pictures });
  return createHash("sha256").update(text).digest("base64url").slice(0, CHARS);
}
