import { cleanInteger, cleanLine, put } from "#article/clean-text.ts";
import { parsePrice, type Price } from "#article/price.ts";
import type { GatewayErrorCode } from "#base/gateway-errors.ts";
import { ownField } from "#base/json.ts";
import type { PageFacts } from "#base/no-story.ts";
import { parseProblem, parseProblemPage } from "./problem.ts";

/** Why one of many asked for has no answer: a problem without what its code already says. */
interface FrameProblem {
  code: GatewayErrorCode;
  detail?: string;
  /** Of a page that was read and holds no story: what it is. */
  page?: PageFacts;
}

/** What any answer to many may tell of one of them; `n` is its place in what was asked. */
export type Told =
  | { kind: "price"; n: number; price: Price }
  /** The gateway is still at it: ask again. */
  | { kind: "later"; n: number }
  | { kind: "problem"; n: number; problem: FrameProblem; retryAfterMs?: number }
  /** The last line: nothing is missing. */
  | { kind: "end" };

const longestWait = 24 * 60 * 60_000;

/** As it is written in a line: a problem looks like a problem document. */
export function writeTold(told: Told | { kind: "unchanged"; n: number }): object {
  return "problem" in told ? { ...told, problem: writeProblem(told.problem) } : told;
}

/** Reads what is told of one of `count` asked for; undefined when it is nothing we know. */
export function parseTold(value: unknown, count: number): Told | undefined {
  const kind = ownField(value, "kind");
  if (kind === "end") return { kind };
  const n = parsePlace(ownField(value, "n"), count);
  if (n === undefined) return undefined;
  if (kind === "later") return { kind, n };
  if (kind === "price") {
    const price = parsePrice(ownField(value, "price"));
    return price && { kind, n, price };
  }
  return kind === "problem" ? parseProblemFrame(value, n) : undefined;
}

/** A place in what was asked. */
export function parsePlace(value: unknown, count: number): number | undefined {
  return cleanInteger(value, 0, count - 1);
}

function writeProblem({ code, detail, page }: FrameProblem): object {
  const { what, title: pageTitle, feeds = [] } = page ?? {};
  return { code, detail, what, pageTitle, ...(feeds.length > 0 && { feeds }) };
}

function parseProblemFrame(value: unknown, n: number): Told | undefined {
  const given = ownField(value, "problem");
  const code = parseProblem(given);
  if (code === undefined) return undefined;
  const problem: FrameProblem = { code };
  put(problem, "detail", cleanLine(ownField(given, "detail"), 2000));
  put(problem, "page", parseProblemPage(given));
  const retryAfterMs = cleanInteger(ownField(value, "retryAfterMs"), 0, longestWait);
  return { kind: "problem", n, problem, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}
