import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface FuzzOptions {
  seed: number;
  /** The number of the first case, and the one behind the last. */
  from: number;
  to: number;
  /** Sets of pages beside the project's own cases, in the layouts of bench:extract. */
  folders: string[];
  /** Where to write the page of the first case. */
  saveFile?: string;
}

/**
 * Reads the command line.
 * @throws TypeError for an option there is none of
 */
export function readOptions(args: string[]): FuzzOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      count: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "0" },
      only: { type: "string" },
      save: { type: "string" },
    },
  });
  const from = toNumber(values.only ?? values.from);
  const count = values.only === undefined ? toNumber(values.count) : 1;
  return {
    seed: toNumber(values.seed),
    from,
    to: from + count,
    folders: positionals,
    ...(values.save !== undefined && { saveFile: values.save }),
  };
}

function toNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new TypeError(`${text} is no count.`);
  return number;
}
