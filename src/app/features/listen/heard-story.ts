import { language as appLanguage } from "#i18n/i18n.ts";
import { storyTextOf, type StoryText } from "#article/story-text.ts";
import { getBody } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { getStory } from "#library/stories.ts";
import type { Story } from "#story/story.ts";
import { withLead } from "#story/with-lead.ts";
import { saidWords } from "./said-words.ts";
import { type Sentence, scriptOf } from "./script.ts";

/** A story as the voice has it. */
export interface HeardStory {
  story: Story;
  /** BCP 47; the app's own where the story does not tell. */
  language: string;
  text: StoryText;
  script: Sentence[];
}

/** Reads a story to be heard; undefined when its text is not here. */
export async function readHeardStory(
  library: Library,
  address: string,
  withCaptions: boolean,
): Promise<HeardStory | undefined> {
  const [story, kept] = await Promise.all([getStory(library, address), getBody(library, address)]);
  if (story === undefined || kept === undefined) return undefined;
  const { article } = kept;
  const language = article.language ?? story.language ?? appLanguage;
  const body = withLead(article);
  const script = scriptOf(body, {
    language,
    opening: [article.title, article.standfirst ?? ""],
    withCaptions,
    words: saidWords(language),
  });
  return { story, language, text: storyTextOf(body), script };
}
