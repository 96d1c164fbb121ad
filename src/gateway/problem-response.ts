import type { GatewayErrorCode } from "#base/gateway-errors.ts";
import type { PageFacts } from "#base/no-story.ts";
import { createProblem, PROBLEM_TYPE } from "#wire/problem.ts";

/** Longest time that caches on the way may repeat a problem. */
const MAX_SHARED_MS = 60_000;

interface Failure {
  code: GatewayErrorCode;
  detail?: string;
  page?: PageFacts;
  /** Instead of the status of the code. */
  status?: number;
  keptForMs?: number;
  retryAfterS?: number;
}

/** The answer for a failure: RFC 9457, remembered by caches no longer than by the gateway. */
export function problemResponse(failure: Failure): Response {
  const problem = createProblem(failure.code, failure.detail, failure.page);
  const status = failure.status ?? problem.status;
  const keptForS = Math.floor(Math.min(failure.keptForMs ?? 0, MAX_SHARED_MS) / 1000);
  const headers = new Headers({
    "content-type": PROBLEM_TYPE,
    "cache-control": keptForS > 0 ? `public, max-age=${keptForS}` : "no-store",
  });
  const retryAfterS = failure.retryAfterS ?? (failure.code === "busy" ? 5 : undefined);
  if (retryAfterS !== undefined) headers.set("retry-after", String(retryAfterS));
  return withLength(JSON.stringify({ ...problem, status }), { status, headers });
}

/** The answer to a client that has had its share. */
export function tooMany(retryAfterS: number): Response {
  const detail = "Too many requests from one place.";
  return problemResponse({ code: "busy", status: 429, detail, retryAfterS });
}

/** A problem of HTTP itself, with no code of ours. */
export function plainProblem(status: number, title: string, headers?: HeadersInit): Response {
  const all = new Headers(headers);
  all.set("content-type", PROBLEM_TYPE);
  all.set("cache-control", "no-store");
  return withLength(JSON.stringify({ type: "about:blank", title, status }), {
    status,
    headers: all,
  });
}

/** The answer to a method that an address does not have. */
export function wrongMethod(allow: string): Response {
  return plainProblem(405, `This address only answers ${allow}`, { allow });
}

function withLength(body: string, init: { status: number; headers: Headers }): Response {
  const bytes = new TextEncoder().encode(body);
  init.headers.set("content-length", String(bytes.byteLength));
  return new Response(bytes, init);
}
