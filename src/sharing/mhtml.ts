import { decodeMail } from "./mail-bytes.ts";

/** The page inside a web archive. */
export interface ArchivedPage {
  bytes: Uint8Array<ArrayBuffer>;
  /** Content type with its charset. */
  type: string;
  url?: string;
}

/** Bytes of headers that are looked at: browsers write a few hundred. */
const headBytes = 8192;

/** A page stands first; further parts are its frames and pictures. */
const mostParts = 50;

/**
 * The page of an MHTML archive, which is what browsers on Android save a page as; undefined for
 * anything else. Its pictures and styles are not looked at, and its end may be missing.
 * @see RFC 2557
 */
export function openMhtml(bytes: Uint8Array<ArrayBuffer>): ArchivedPage | undefined {
  // One character a byte: what is found in the text lies at the same place in the bytes.
  const text = new TextDecoder("windows-1252").decode(bytes);
  const outer = readHeaders(text, 0);
  const kind = outer?.fields.get("content-type") ?? "";
  const boundary = /^multipart\/related\b[^]*?\bboundary="?([^";\s]{1,200})/i.exec(kind)?.[1];
  if (outer === undefined || boundary === undefined) return undefined;
  const part = findPage(text, outer.end, `--${boundary}`);
  if (part === undefined) return undefined;
  const { fields, from, to } = part;
  const encoding = fields.get("content-transfer-encoding")?.toLowerCase();
  const url = fields.get("content-location") ?? outer.fields.get("snapshot-content-location");
  return {
    bytes: decodeMail(bytes.subarray(from, to), encoding),
    type: fields.get("content-type") ?? "",
    ...(url !== undefined && { url }),
  };
}

function findPage(text: string, start: number, mark: string) {
  let at = text.indexOf(mark, start);
  for (let count = 0; at >= 0 && count < mostParts; count += 1) {
    const part = readHeaders(text, at + mark.length);
    const type = part?.fields.get("content-type") ?? "";
    if (part !== undefined && /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
      const end = text.indexOf(`\n${mark}`, part.end);
      return { fields: part.fields, from: part.end, to: end < 0 ? text.length : end };
    }
    at = text.indexOf(mark, at + mark.length);
  }
  return undefined;
}

/** Header fields from a place in the text, names in lower case, folded lines joined; and where they end. */
function readHeaders(text: string, from: number) {
  const head = text.slice(from, from + headBytes).replace(/^\r?\n/, "");
  const gap = /\r?\n\r?\n/.exec(head);
  if (gap === null) return undefined;
  const skipped = text.slice(from, from + headBytes).length - head.length;
  const fields = new Map<string, string>();
  for (const line of head
    .slice(0, gap.index)
    .replaceAll(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,60}):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) fields.set(name.toLowerCase(), value.trim());
  }
  return { fields, end: from + skipped + gap.index + gap[0].length };
}
