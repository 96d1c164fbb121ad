import { parseArgs } from "node:util";
import { longRunCount } from "../../tests/fuzz/long-runs.ts";

/** What the command line asks for. */
export interface FuzzOptions {
  seed: number;
  /** The number of the first case, and the one behind the last. */
  from: number;
  to: number;
  /** Sets of pages beside the project's own cases, in the layouts of bench:extract. */
  folders: string[];
  /** Characters of pages that are mostly one thing, when these are asked for and not spoilt pages. */
  runChars?: number;
  /** Where to write the page of the first case. */
  saveFile?: string;
}

const defaultCount = 1000;

/**
 * Reads the command line.
 * @throws TypeError for an option there is none of
 */
export function readOptions(args: string[]): FuzzOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      count: { type: "string", default: "" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      only: { type: "string" },
      runs: { type: "string" },
      save: { type: "string" },
    },
  });
  const from = toNumber(values.only ?? values.from);
  const all = values.runs === undefined ? defaultCount : longRunCount;
  const count = values.count === "" ? all : toNumber(values.count);
  return {
    seed: toNumber(values.seed),
    from,
    to: from + (values.only === undefined ? count : 1),
    folders: positionals,
    ...(values.runs !== undefined && { runChars: toNumber(values.runs) }),
    ...(values.save !== undefined && { saveFile: values.save }),
  };
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new TypeError(`${text} is no count.`);
  return number;
}
