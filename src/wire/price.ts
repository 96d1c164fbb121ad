import { parseJson } from "#base/json.ts";
import { parseAsked, parseAskedUrl } from "./asks.ts";
import { parseTold, type Told, writeTold } from "./told.ts";

/** One line of the answer to `POST /api/v1/price`; `n` is the place in what was asked. */
export type PriceFrame = Told;

/** Reads the addresses whose prices are asked for, all of them or nothing. */
export function parseUrls(value: unknown): string[] | undefined {
  return parseAsked(value, parseAskedUrl);
}

/** A frame as a line, its end included. */
export function writePriceFrame(frame: PriceFrame): string {
  return `${JSON.stringify(writeTold(frame))}\n`;
}

/** Reads one line of the answer to `asked` addresses; undefined when it is none. */
export function parsePriceFrame(line: string, asked: number): PriceFrame | undefined {
  return parseTold(parseJson(line), asked);
}
