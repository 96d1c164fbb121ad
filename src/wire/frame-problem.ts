import { cleanInteger, cleanLine, put } from "#article/clean-text.ts";
import type { GatewayErrorCode } from "#base/gateway-errors.ts";
import { ownField } from "#base/json.ts";
import type { PageFacts } from "#base/no-story.ts";
import { parseProblem, parseProblemPage } from "./problem.ts";

/** Why one of many asked for has no answer: a problem without what its code already says. */
export interface FrameProblem {
  code: GatewayErrorCode;
  detail?: string;
  /** Of a page that was read and holds no story: what it is. */
  page?: PageFacts;
}

/** As a problem document writes it. */
export function writeFrameProblem({ code, detail, page }: FrameProblem): Record<string, unknown> {
  const { what, title: pageTitle, feeds = [] } = page ?? {};
  return { code, detail, what, pageTitle, ...(feeds.length > 0 && { feeds }) };
}

/** Reads the problem of a frame; undefined without a code we know. */
export function parseFrameProblem(value: unknown): FrameProblem | undefined {
  const code = parseProblem(value);
  if (code === undefined) return undefined;
  const problem: FrameProblem = { code };
  put(problem, "detail", cleanLine(ownField(value, "detail"), 2000));
  put(problem, "page", parseProblemPage(value));
  return problem;
}

/** The place of a frame in what was asked. */
export function parsePlace(value: unknown, count: number): number | undefined {
  return cleanInteger(ownField(value, "n"), 0, count - 1);
}
