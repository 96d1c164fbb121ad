import { isRecord } from "#base/json.ts";

/** What the build offers to browsers that still have an older build's file (RFC 9842). */
export interface Dictionary {
  /** Value of `Use-As-Dictionary`. */
  useAsDictionary: string;
  /** SHA-256 of an older file, in base64, to the path of the difference to it. */
  deltas: Map<string, string>;
}

/** Reads `dictionaries.json` of the build: path of a file to what is known about it. */
export function parseDictionaries(value: unknown): Map<string, Dictionary> {
  const dictionaries = new Map<string, Dictionary>();
  for (const [path, entry] of Object.entries(isRecord(value) ? value : {})) {
    if (!isRecord(entry) || !isFieldText(entry["useAsDictionary"])) continue;
    const deltas = Object.entries(isRecord(entry["deltas"]) ? entry["deltas"] : {});
    dictionaries.set(path, {
      useAsDictionary: entry["useAsDictionary"],
      deltas: new Map(deltas.filter((delta): delta is [string, string] => isFieldText(delta[1]))),
    });
  }
  return dictionaries;
}

/** The hash in `Available-Dictionary: :<base64>:`; undefined for anything else. @see RFC 9842 §2.2 */
export function parseAvailableDictionary(header: string | undefined): string | undefined {
  return /^:(?<hash>[A-Za-z0-9+/]{43}=):$/.exec(header?.trim() ?? "")?.groups?.["hash"];
}

/** One line of printable ASCII, fit for a header. */
function isFieldText(value: unknown): value is string {
  return typeof value === "string" && /^[\x20-\x7e]{1,500}$/.test(value);
}
