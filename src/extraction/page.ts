import type { Document } from "#extraction/document/node.ts";
import type { Article, Picture } from "#article/article.ts";
import type { FeedLink, NoStoryKind } from "#base/no-story.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import type { JsonLd } from "#extraction/metadata/json-ld.ts";

/** One thing a step took away: what it began with, and why. */
export interface Removal {
  step: string;
  why: string;
  /** The first 80 characters. */
  text: string;
}

/** An article whose pictures still carry the publisher's absolute URLs in `src`. */
export type ExtractedArticle = Article;

/** Why a page is no story. */
export type NotAStory = NoStoryKind;

/** What became of a page. */
export type PageExtraction =
  | {
      kind: "story";
      article: ExtractedArticle;
      /** Absolute addresses of the story's other parts that follow this one, in order. */
      morePages: string[];
      /** The address that shows all parts at once, when the page links to one. */
      wholePage?: string;
      /** The address of the first part, when this is a later one. */
      firstPage?: string;
      trace: Removal[];
    }
  | {
      kind: "not-a-story";
      what: NotAStory;
      evidence: string;
      /** The page's own title. */
      title?: string;
      /** Feeds the page announces, at most five. */
      feeds: FeedLink[];
      trace: Removal[];
    };

/** A parsed page. Steps change `document`; the rest stays. */
export interface Page {
  document: Document;
  url: string;
  /** The sites it belongs to, as `siteOf` names them. */
  site: ReadonlySet<string>;
  /** What relative addresses are resolved against. */
  baseUrl: string;
  data: JsonLd;
  /** The `lang` and `dir` of the root, as written. */
  lang: string | undefined;
  dir: string | undefined;
  /** True when a cap cut the page's end. */
  isCut: boolean;
}

/** One top-level block of the body, measured, with the class words it stood under. */
export interface Block {
  node: TreeElement;
  text: string;
  words: number;
  /** Words inside links. */
  linkWords: number;
  mark: string;
}

/** Pictures found so far; the tree names them by index. */
export interface PictureList {
  items: Picture[];
  indexOf: Map<string, number>;
}

/** Facts about the page as a whole, taken before anything is removed. */
export interface PageShape {
  /** Links that read like headlines of other stories. */
  headlineLinks: number;
  /** `article` elements: a list marks each of its teasers so. */
  articles: number;
  /** Fields for a password. */
  passwords: number;
  /** Elements that scripts would fill. */
  emptyRoots: number;
}
