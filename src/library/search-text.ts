import { hostOf } from "#article/host.ts";
import type { SearchDocument } from "#search/document.ts";
import { readSearched, type SearchedArticle } from "#search/text.ts";
import type { Story } from "#story/story.ts";
import type { Library } from "./library.ts";
import { storedJson } from "./stored-text.ts";

const dayMs = 86_400_000;

/** The text of a story as its search reads it; undefined while it has none. */
export async function searchedText(library: Library, address: string): Promise<string | undefined> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  return body && readSearched(await storedJson(body))?.text;
}

/** What of a story is searched: without its text what its record says. */
export function toSearchDocument(story: Story, article?: SearchedArticle): SearchDocument {
  return {
    title: story.title,
    lead: given(article?.standfirst, article?.excerpt ?? story.excerpt),
    text: article?.text ?? "",
    tags: story.tags,
    sources: given(story.siteName, article?.publisher, hostOf(story.address)),
    authors: article?.authors ?? [],
    language: story.language,
  };
}

/** Days since 1970 that a story was saved on; never 0. */
export function dayOf({ savedAt }: Story): number {
  return Math.min(65_535, Math.max(1, Math.floor(savedAt / dayMs)));
}

function given(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [text] : []));
}
