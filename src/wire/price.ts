import { parsePrice, type Price } from "#article/price.ts";
import { ownField, parseJson } from "#base/json.ts";
import { parseAsked, parseAskedUrl } from "./asks.ts";
import {
  type FrameProblem,
  parseFrameProblem,
  parsePlace,
  writeFrameProblem,
} from "./frame-problem.ts";

/** One line of the answer to `POST /api/v1/price`; `n` is the place in what was asked. */
export type PriceFrame =
  | { kind: "price"; n: number; price: Price }
  /** The gateway is still at it: ask again. */
  | { kind: "later"; n: number }
  | { kind: "problem"; n: number; problem: FrameProblem }
  /** The last line: nothing is missing. */
  | { kind: "end" };

/** Reads the addresses whose prices are asked for, all of them or nothing. */
export function parseUrls(value: unknown): string[] | undefined {
  return parseAsked(value, parseAskedUrl);
}

/** A frame as a line, its end included. */
export function writePriceFrame(frame: PriceFrame): string {
  const line =
    frame.kind === "problem" ? { ...frame, problem: writeFrameProblem(frame.problem) } : frame;
  return `${JSON.stringify(line)}\n`;
}

/** Reads one line of the answer to `asks` addresses; undefined when it is none. */
export function parsePriceFrame(line: string, asked: number): PriceFrame | undefined {
  const value = parseJson(line);
  const kind = ownField(value, "kind");
  if (kind === "end") return { kind };
  const n = parsePlace(value, asked);
  if (n === undefined) return undefined;
  if (kind === "later") return { kind, n };
  if (kind === "price") {
    const price = parsePrice(ownField(value, "price"));
    return price && { kind, n, price };
  }
  const problem = kind === "problem" ? parseFrameProblem(ownField(value, "problem")) : undefined;
  return problem && { kind: "problem", n, problem };
}
