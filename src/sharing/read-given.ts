import { latin1 } from "#extraction/document/decode.ts";
import type { LoadPdf } from "#extraction/documents/pdf/open.ts";
import { type DocumentExtraction, extractDocument } from "#extraction/documents/read-document.ts";
import { hashOf } from "#library/bytes.ts";
import { isLocalAddress, localAddress } from "#story/local-address.ts";
import { type Found, type Given, mostBytes, type Refusal } from "./given.ts";
import { openMhtml } from "./mhtml.ts";
import { toOwnCopy } from "./own-copy.ts";
import { savedFrom } from "./saved-from.ts";

/** Bytes in which a browser says where it saved a page from. */
const headBytes = 2048;

/**
 * Reads a page, a text or a file without any network of its own. Pure work: runs in a worker of its own.
 * @param loadPdf loads the reader of PDFs when one is met
 */
export async function readGiven(given: Given, loadPdf: LoadPdf): Promise<Found> {
  if (given.bytes.byteLength > mostBytes) return refuse("too-large");
  const otherwise = localAddress(await hashOf(given.bytes));
  const { bytes, type, url } = unpack(given);
  const stated = url ?? savedFrom(latin1(bytes.subarray(0, headBytes)));
  const { fileName } = given;
  const named = fileName === undefined ? {} : { fileName };
  const read = (from: string) =>
    extractDocument({ bytes, statedType: type, url: from, loadPdf, ...named });
  const found = await read(stated ?? otherwise);
  const better = stated === undefined ? await readAgain(found, read) : undefined;
  return toFound(better ?? found, given.bytes.byteLength);
}

/**
 * A page of which nobody knew the address is read once more under the one that it names: links, dates
 * and verdicts depend on it.
 */
async function readAgain(
  found: DocumentExtraction,
  read: (url: string) => Promise<DocumentExtraction>,
): Promise<DocumentExtraction | undefined> {
  const url = found.kind === "story" ? found.article.canonicalUrl : undefined;
  if (url === undefined || isLocalAddress(url)) return undefined;
  const again = await read(url);
  return again.kind === "story" ? again : undefined;
}

/** A web archive is the page inside it; what the reader says goes before what the archive says. */
function unpack({ bytes, type, url }: Given) {
  const whole = new Uint8Array(bytes);
  const archived = openMhtml(whole) ?? { bytes: whole, type };
  return url === undefined ? { url: undefined, ...archived } : { ...archived, url };
}

function toFound(found: DocumentExtraction, htmlBytes: number): Found {
  if (found.kind === "unsupported") return refuse("unsupported-type");
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
