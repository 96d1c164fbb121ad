/** What a page is known to hold. A field that nobody wrote down is left out. */
export interface Truth {
  /** The story's text; empty when there is none, or nothing to compare with. */
  text: string;
  title?: string;
  authors?: string[];
  /** A day, or the beginning of an ISO date. */
  published?: string;
  /** Words the story holds. */
  wanted: string[];
  /** Words of what stands around it. */
  unwanted: string[];
  /** "story", or why the page is none. */
  verdict?: string;
}

/** One saved page of a set, read when its turn comes. */
export interface BenchPage {
  id: string;
  url: string;
  /** What the set calls this kind of page. */
  type: string;
  truth: Truth;
  readHtml(): string;
  /** The story's other parts, in order, when the set has them. */
  readParts?: () => string[];
  /** The page that shows all parts at once. */
  readWhole?: () => string;
}
