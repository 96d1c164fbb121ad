/** What a source publishes, whatever its format: RSS, RDF, Atom, JSON Feed or a news sitemap. */
export interface Feed {
  format: "rss" | "rdf" | "atom" | "json" | "sitemap";
  /** Plain text, never empty: without a title the host of its address. */
  title: string;
  /** The page that it belongs to, absolute. */
  siteUrl?: string;
  /** Plain text. */
  description?: string;
  /** BCP 47, as far as it says. */
  language?: string;
  /** Absolute. */
  pictureUrl?: string;
  /** So long it asks not to be fetched again, minutes (`ttl`, `sy:updatePeriod`). */
  restMinutes?: number;
  /** Where it says what is new (WebSub), and the address it has there; absolute. */
  hub?: { url: string; topic: string };
  /** Newest first as far as they have times, else as published. */
  entries: FeedEntry[];
}

/** One item of a feed. */
export interface FeedEntry {
  /** The same as long as it is the same item: its own id, else made of its link or its words. */
  id: string;
  /** The article, absolute; absent for an item that has no page of its own. */
  url?: string;
  /** Plain text; empty when there is none. */
  title: string;
  author?: string;
  /** ms since the epoch. Absent when it says none, or one that no clock has. */
  publishedAt?: number;
  updatedAt?: number;
  /** Plain text, cut at a sentence, at most 300 characters. */
  summary?: string;
  /** What it brings of the article itself, as published: HTML, not cleaned. */
  html?: string;
  /** Plain text, as published. */
  categories: string[];
  /** What can be seen or heard: pictures first. */
  media: FeedMedia[];
}

export interface FeedMedia {
  kind: "picture" | "audio" | "video";
  /** Absolute. */
  url: string;
  /** A media type, where it says one. */
  type?: string;
  bytes?: number;
  seconds?: number;
}
