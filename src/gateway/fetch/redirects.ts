import { isUtf8 } from "node:buffer";
import type { Readable } from "node:stream";
import { BekalError } from "#base/errors.ts";
import { checkUrl, type UrlRules } from "./judge-url.ts";

/** Header names in lower case; an array when a publisher said one more than once. */
export type AnswerHeaders = Record<string, string | string[] | undefined>;

/** One answer of a publisher, its body unread. */
export interface Answer {
  status: number;
  headers: AnswerHeaders;
  body: Readable;
}

/** One GET, of exactly this URL. */
export type Get = (url: URL) => Promise<Answer>;

const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * GETs a judged URL and follows redirects by hand, each judged like the first.
 * @throws BekalError `refused-address`; `publisher-unreachable` for a loop, too many hops, or a
 * redirect that does not say where to
 */
export async function followRedirects(
  start: URL,
  get: Get,
  { rules, hops }: { rules: UrlRules; hops: number },
): Promise<{ url: URL; answer: Answer }> {
  const seen = new Set<string>();
  let url = start;
  while (seen.size <= hops) {
    seen.add(requested(url));
    const answer = await get(url);
    if (!redirects.has(answer.status)) return { url, answer };
    discard(answer.body);
    url = checkUrl(locationOf(answer.headers), { ...rules, base: url });
    if (seen.has(requested(url))) throw astray("redirect loop");
  }
  throw astray("too many redirects");
}

/** Closes the connection: reading the rest of a page nobody wants could take for ever. */
export function discard(body: Readable): void {
  // Ending a body early is an error to its stream, not to us.
  body.on("error", () => {}).destroy();
}

/** A fragment never travels, so it makes no other request. */
function requested(url: URL): string {
  return url.origin + url.pathname + url.search;
}

/** The one Location. It comes as Latin-1; publishers write UTF-8 into it, as browsers expect. */
function locationOf({ location }: AnswerHeaders): string {
  if (typeof location !== "string" || location === "") throw astray("redirect without Location");
  const bytes = Buffer.from(location, "latin1");
  return isUtf8(bytes) ? bytes.toString("utf8") : location;
}

function astray(message: string): BekalError {
  return new BekalError("publisher-unreachable", { message });
}
