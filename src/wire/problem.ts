import { type GatewayErrorCode, gatewayErrorCodes } from "#base/gateway-errors.ts";
import { isRecord, ownField } from "#base/json.ts";
import type { FeedLink, NoStoryKind, PageFacts } from "#base/no-story.ts";
import { parsePageFacts } from "./page-facts.ts";

/** The media type of every error the gateway answers. */
export const PROBLEM_TYPE = "application/problem+json";

/**
 * What the gateway answers when there is no article. `type` and `code` never change their meaning.
 * @see RFC 9457
 */
export interface Problem {
  type: `/problems/${GatewayErrorCode}`;
  title: string;
  status: number;
  detail?: string;
  code: GatewayErrorCode;
  /** Of a page that was read and holds no story: what it is. */
  what?: NoStoryKind;
  pageTitle?: string;
  /** Feeds it announces, left out when there are none. */
  feeds?: FeedLink[];
}

const meanings: Record<GatewayErrorCode, { status: number; title: string }> = {
  "not-found": { status: 404, title: "The publisher has no page at this address" },
  "refused-address": { status: 400, title: "This address is not fetched" },
  "login-needed": { status: 403, title: "The publisher asks for a login" },
  paywall: { status: 402, title: "The publisher asks for payment" },
  "not-a-story": { status: 422, title: "The page holds no story" },
  "publisher-unreachable": { status: 502, title: "The publisher could not be reached" },
  "publisher-timeout": { status: 504, title: "The publisher took too long" },
  "too-large": { status: 413, title: "The page is too large" },
  "unsupported-type": { status: 415, title: "The address leads to something that is not a page" },
  busy: { status: 503, title: "The gateway has too much to do" },
};

/** Builds the problem of a code, with its fixed type, title and status. */
export function createProblem(code: GatewayErrorCode, detail?: string, page?: PageFacts): Problem {
  const problem: Problem = { type: `/problems/${code}`, ...meanings[code], code };
  if (detail !== undefined) problem.detail = detail;
  if (page === undefined) return problem;
  problem.what = page.what;
  if (page.title !== undefined) problem.pageTitle = page.title;
  if (page.feeds.length > 0) problem.feeds = page.feeds;
  return problem;
}

/** Reads the code of a problem document, from `code` or else from `type`; undefined for others. */
export function parseProblem(value: unknown): GatewayErrorCode | undefined {
  if (!isRecord(value)) return undefined;
  return parseCode(value["code"]) ?? parseCode(lastSegment(value["type"]));
}

/** Reads what a problem document says of the page; undefined when it says nothing we know. */
export function parseProblemPage(value: unknown): PageFacts | undefined {
  const [what, title, feeds] = ["what", "pageTitle", "feeds"].map((key) => ownField(value, key));
  return parsePageFacts({ what, title, feeds });
}

function parseCode(value: unknown): GatewayErrorCode | undefined {
  return gatewayErrorCodes.find((code) => code === value);
}

function lastSegment(type: unknown): string | undefined {
  return typeof type === "string" ? type.split("/").at(-1) : undefined;
}
