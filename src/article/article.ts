import type { Root } from "./tree.ts";

/** How much of the story the page gave away. */
export const completenessValues = [
  "whole",
  "truncated",
  "paywall",
  "consent",
  "needs-script",
  "login",
] as const;
export type Completeness = (typeof completenessValues)[number];

/** One picture of an article. `src` is a path of the gateway: `/api/v1/picture/<token>`. */
export interface Picture {
  src: string;
  /** Of the publisher's file, in pixels, when the page says it. */
  width?: number;
  height?: number;
  alt?: string;
  credit?: string;
  thumbHash?: string;
  lightBytes?: number;
  fullBytes?: number;
}

/**
 * What extraction yields from a page. JSON, framework-free; the names bind (links, files, backups).
 * Absent values are left out. Dates are ISO 8601 with zone; `language` is BCP 47.
 */
export interface Article {
  version: 1;
  url: string;
  canonicalUrl?: string;
  title: string;
  bylines?: string[];
  editor?: string;
  siteName?: string;
  /** Who brings the site out, when its name is another. */
  publisher?: string;
  section?: string;
  dateline?: string;
  publishedAt?: string;
  modifiedAt?: string;
  language?: string;
  direction?: "ltr" | "rtl";
  /** As declared: the address of a licence, or its short name. */
  licence?: string;
  /** The address of the site's icon; the app itself never loads it. */
  favicon?: string;
  excerpt?: string;
  standfirst?: string;
  wordCount: number;
  /** Index into `pictures`. */
  leadPicture?: number;
  pictures: Picture[];
  body: Root;
  completeness: Completeness;
  /** What the completeness was judged by, for people who ask. */
  evidence?: string;
  original?: { htmlBytes: number; pictureBytes?: number; pages?: number };
  fetchedAt?: string;
}
