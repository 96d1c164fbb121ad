import type { GatewayErrorCode } from "./gateway-errors.ts";
import { BekalError } from "./errors.ts";

/** What a page without one story is instead. */
export const noStoryKinds = [
  "home",
  "list",
  "search",
  "gallery",
  "video",
  "empty",
  "app-shell",
  "login",
  "paywall",
  "consent",
] as const;
export type NoStoryKind = (typeof noStoryKinds)[number];

/** A feed that a page announces. */
export interface FeedLink {
  /** Absolute, http or https. */
  url: string;
  title?: string;
}

/** What is known of a page that gave no story. */
export interface PageFacts {
  what: NoStoryKind;
  /** The page's own title. */
  title?: string;
  /** At most five. */
  feeds: FeedLink[];
}

/** The code under which the API answers each kind; `what` tells the rest. */
const codes: Partial<Record<NoStoryKind, GatewayErrorCode>> = {
  login: "login-needed",
  paywall: "paywall",
};

/** A page was read and holds no story: what it is, and what may be read instead. */
export class NoStoryError extends BekalError {
  readonly page: PageFacts;

  constructor(page: PageFacts, options?: { message?: string }) {
    super(codes[page.what] ?? "not-a-story", options);
    this.page = page;
  }
}
