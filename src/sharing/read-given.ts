import { decodeText } from "#extraction/document/decode.ts";
import { kindOf } from "#extraction/documents/kind.ts";
import type { LoadPdf } from "#extraction/documents/pdf/open.ts";
import { type DocumentExtraction, extractDocument } from "#extraction/documents/read-document.ts";
import { hashOf } from "#library/bytes.ts";
import { localAddress } from "#story/local-address.ts";
import { type Found, type Given, mostBytes, type Refusal } from "./given.ts";
import { openMhtml } from "./mhtml.ts";
import { toOwnCopy } from "./own-copy.ts";
import { statedAddress } from "./stated-address.ts";

/**
 * Reads a page, a text or a file without any network of its own. Pure work: runs in a worker of its own.
 * @param loadPdf loads the reader of PDFs when one is met
 */
export async function readGiven(given: Given, loadPdf: LoadPdf): Promise<Found> {
  if (given.bytes.byteLength > mostBytes) return refuse("too-large");
  const otherwise = localAddress(await hashOf(given.bytes));
  const { bytes, type, url } = unpack(given);
  const { fileName } = given;
  const source = {
    bytes,
    statedType: type,
    url: url ?? otherwise,
    ...(fileName !== undefined && { fileName }),
  };
  const isPage = url === undefined && kindOf(source).kind === "html";
  // Links, dates and verdicts depend on the address: what the page says of it goes before none.
  const stated = isPage ? statedAddress(decodeText(bytes, type).text) : undefined;
  const found = await extractDocument({ ...source, url: stated ?? source.url, loadPdf });
  return toFound(found, given.bytes.byteLength);
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
