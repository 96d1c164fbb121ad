import type { Article } from "#article/article.ts";
import type { BenchPage } from "./page.ts";

/** What an extractor made of a page. */
export interface Answer {
  text: string;
  title: string;
  /** Names as given, or one line that names them. */
  authors: string[];
  published: string;
  /** When the story was last changed, by those that say. */
  modified?: string;
  /** "story", or why it is none, by those that say. */
  verdict: string;
  /** How much of the story was there, by those that say. */
  completeness?: string;
  article?: Article;
  /** What was taken away and why, for people who ask. */
  trace?: string[];
}

/** One extractor. `run` is timed: it ends with the extractor's own answer, not with ours. */
export interface Contender {
  name: string;
  run(html: string, page: BenchPage): () => Answer;
}
