import { parseArgs } from "node:util";
import { Told } from "./told.ts";

/** What the command line asks for. */
export interface ExtractOptions {
  /** An address, or the path of a file. */
  from: string;
  /** The address a file was saved from. */
  url?: string;
  showsTrace: boolean;
}

export const usage = `npm run extract -- URL|FILE [--trace] [--url ADDRESS]

  URL        fetched as the gateway fetches it
  FILE       HTML, plain text, Markdown or PDF; .gz is inflated
  --trace    each step in order: why it is there, what it took away, and why
  --url      the address a file was saved from: links are relative to it`;

/**
 * Reads the command line.
 * @throws Told for one that asks for nothing, or for what there is not
 */
export function readOptions(args: string[]): ExtractOptions | "help" {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [from, ...more] = positionals;
  if (from === undefined || more.length > 0)
    throw new Told(`Name one address or one file.\n\n${usage}`);
  if (values.url !== undefined && !isWeb(values.url))
    throw new Told(`--url ${values.url} is no address: it begins with https:// or http://.`);
  return {
    from,
    showsTrace: values.trace,
    ...(values.url !== undefined && { url: values.url }),
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        trace: { type: "boolean", default: false },
        url: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Told(`${message}\n\n${usage}`, { cause });
  }
}

/** True for an address of the web. */
export function isWeb(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? "");
}
