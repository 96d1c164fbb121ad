import type { Price } from "#article/price.ts";
import type { Problem } from "./problem.ts";

/** One line of the answer to `POST /api/v1/price`; `n` is the place in what was asked. */
export type PriceFrame =
  | { kind: "price"; n: number; price: Price }
  | { kind: "later"; n: number }
  | { kind: "problem"; n: number; problem: Problem }
  | { kind: "end" };
