import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  directory: string;
  /** Bekal's text, fields and time, and nothing beside. */
  isAlone: boolean;
  /** Identifiers of the only pages to read; each is shown in full. */
  only: string[];
  type?: string;
  limit: number;
  /** How many of the worst pages to name. */
  worst: number;
  jsonFile?: string;
  againstFile?: string;
  measuresBytes: boolean;
  measuresMemory: boolean;
  writes: boolean;
}

/**
 * Reads the command line.
 * @throws TypeError for an option there is none of
 */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      alone: { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: [] },
      type: { type: "string" },
      limit: { type: "string" },
      worst: { type: "string", default: "0" },
      json: { type: "string" },
      against: { type: "string" },
      bytes: { type: "boolean", default: false },
      memory: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  const isComplete = !values.alone && values.only.length === 0;
  return {
    directory: positionals[0] ?? "tests/corpus",
    isAlone: values.alone,
    only: values.only.flatMap((ids) => ids.split(",")),
    ...(values.type !== undefined && { type: values.type }),
    limit: Number(values.limit ?? Infinity),
    worst: Number(values.worst),
    ...(values.json !== undefined && { jsonFile: values.json }),
    ...(values.against !== undefined && { againstFile: values.against }),
    measuresBytes: values.bytes || isComplete,
    measuresMemory: values.memory || isComplete,
    writes: values.write,
  };
}
