import { hashOf } from "#library/bytes.ts";
import { decodeText } from "#extraction/document/decode.ts";
import { sniffType } from "#extraction/document/sniff.ts";
import { extractPage } from "#extraction/extract.ts";
import type { PageExtraction } from "#extraction/page.ts";
import { isLocalAddress, localAddress } from "#story/local-address.ts";
import { type Found, type Given, mostBytes, type Refusal } from "./given.ts";
import { openMhtml } from "./mhtml.ts";
import { toOwnCopy } from "./own-copy.ts";
import { savedFrom } from "./saved-from.ts";

/** Bytes by which a type is told. */
const headBytes = 1024;

/** Reads a page, a text or a file without any network. Pure work: runs in a worker of its own. */
export async function readGiven(given: Given): Promise<Found> {
  if (given.bytes.byteLength > mostBytes) return refuse("too-large");
  const otherwise = localAddress(await hashOf(given.bytes));
  const { bytes, type, url } = unpack(given);
  const kind = sniffType(bytes.subarray(0, headBytes), type);
  if (kind !== "text/html" && kind !== "application/xhtml+xml") return refuse("unsupported-type");
  const { text } = decodeText(bytes, type);
  const found = readPage(text, { url, otherwise });
  return toFound(found, bytes.byteLength);
}

/** A web archive is the page inside it; what the reader says goes before what the archive says. */
function unpack({ bytes, type, url }: Given) {
  const whole = new Uint8Array(bytes);
  const archived = openMhtml(whole) ?? { bytes: whole, type };
  return url === undefined ? { url: undefined, ...archived } : { ...archived, url };
}

/**
 * Extracts a page of which nobody may know the address: it is read once more under the address that
 * it names, because links, dates and verdicts depend on it.
 */
function readPage(
  html: string,
  { url, otherwise }: { url: string | undefined; otherwise: string },
): PageExtraction {
  const stated = url ?? savedFrom(html);
  const first = extractPage({ html, url: stated ?? otherwise });
  if (stated !== undefined || first.kind !== "story") return first;
  const { canonicalUrl } = first.article;
  if (canonicalUrl === undefined || isLocalAddress(canonicalUrl)) return first;
  const again = extractPage({ html, url: canonicalUrl });
  return again.kind === "story" ? again : first;
}

function toFound(found: PageExtraction, htmlBytes: number): Found {
  if (found.kind === "not-a-story") {
    const { what, title, feeds } = found;
    return { kind: "no-story", page: { what, feeds, ...(title !== undefined && { title }) } };
  }
  const pictureCount = found.article.pictures.length;
  return { kind: "story", article: toOwnCopy(found.article, htmlBytes), pictureCount };
}

function refuse(why: Refusal): Found {
  return { kind: "refused", why };
}
