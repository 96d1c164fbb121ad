import type { Article } from "#article/article.ts";
import { hostOf } from "#article/host.ts";
import { storyTextOf } from "#article/story-text.ts";
import type { SearchDocument } from "#search/document.ts";
import { withLead } from "#story/with-lead.ts";
import type { Story } from "#story/story.ts";
import { getBody } from "./bodies.ts";
import type { Library } from "./library.ts";

const dayMs = 86_400_000;

/** The text of a story as its search counts in it; undefined while it has none. */
export async function searchedText(library: Library, address: string): Promise<string | undefined> {
  const body = await getBody(library, address);
  return body && storyTextOf(withLead(body.article)).text;
}

/** What of a story is searched: without its text what its record says. */
export function toSearchDocument(story: Story, article: Article | undefined): SearchDocument {
  return {
    title: story.title,
    lead: given(article?.standfirst, article?.excerpt ?? story.excerpt),
    text: article === undefined ? "" : storyTextOf(withLead(article)).text,
    tags: story.tags,
    sources: given(story.siteName, article?.publisher, hostOf(story.address)),
    authors: peopleOf(article),
    language: story.language,
  };
}

/** Days since 1970 that a story was saved on; never 0. */
export function dayOf({ savedAt }: Story): number {
  return Math.min(65_535, Math.max(1, Math.floor(savedAt / dayMs)));
}

function peopleOf(article: Article | undefined): string[] {
  return given(...(article?.bylines ?? []), article?.editor, article?.section, article?.dateline);
}

function given(...texts: (string | undefined)[]): string[] {
  return texts.flatMap((text) => (text ? [text] : []));
}
