import { BekalError } from "#base/errors.ts";
import { statusFailure } from "./failure.ts";
import { parseEncoding, readBody } from "./inflate.ts";
import type { FetchLimits } from "./limits.ts";
import { discard, type Answer, type AnswerHeaders } from "./redirects.ts";
import { isReadableType } from "#extraction/documents/kind.ts";
import { isPictureType, sniffType } from "#extraction/document/sniff.ts";

/** What differs between fetching a page and fetching a picture. */
export interface Kind {
  /** For the Accept header. */
  accept: string;
  deadlineMs: number;
  rawBytes: number;
  decodedBytes: number;
  isWanted: (type: string) => boolean;
}

/** A page is text, or a PDF. */
export function pageKind(limits: FetchLimits): Kind {
  return {
    accept: "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1",
    deadlineMs: limits.pageMs,
    rawBytes: limits.pageRawBytes,
    decodedBytes: limits.pageBytes,
    isWanted: isReadableType,
  };
}

/** A picture is one of the raster kinds that have a decoder. */
export function pictureKind(limits: FetchLimits): Kind {
  return {
    accept: "image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,*/*;q=0.1",
    deadlineMs: limits.pictureMs,
    rawBytes: limits.pictureRawBytes,
    decodedBytes: limits.pictureBytes,
    isWanted: isPictureType,
  };
}

/** A body, whole and inflated, and what its first bytes say it is. */
export interface Whole {
  bytes: Uint8Array;
  type: string;
}

/**
 * Judges an answer by its status, its length and its first bytes, then reads it.
 * @throws BekalError by the status; `too-large`; `unsupported-type`
 */
export async function readAnswer(
  answer: Answer,
  kind: Kind,
  options: { limits: FetchLimits; signal: AbortSignal },
): Promise<Whole> {
  try {
    judgeHeaders(answer, kind);
    return await readWanted(answer, kind, options);
  } catch (cause) {
    discard(answer.body);
    throw cause;
  }
}

function judgeHeaders({ status, headers }: Answer, { rawBytes }: Kind): void {
  const failure = statusFailure(status, headers);
  if (failure) throw failure;
  const promised = Number(headers["content-length"]);
  if (promised > rawBytes) throw new BekalError("too-large", { message: `${promised} bytes` });
}

async function readWanted(
  { headers, body }: Answer,
  { rawBytes, decodedBytes, isWanted }: Kind,
  { limits, signal }: { limits: FetchLimits; signal: AbortSignal },
): Promise<Whole> {
  let type = "";
  const onHead = (head: Uint8Array): void => {
    type = sniffType(head, headerOf(headers, "content-type"));
    if (!isWanted(type)) throw new BekalError("unsupported-type", { message: type });
  };
  const { ratio, ratioFromBytes } = limits;
  const bytes = await readBody(body, {
    encoding: parseEncoding(headers["content-encoding"]),
    limits: { rawBytes, decodedBytes, ratio, ratioFromBytes },
    signal,
    onHead,
  });
  return { bytes, type };
}

/** One header; said in several lines, it is one list (RFC 9110 §5.3). */
export function headerOf(headers: AnswerHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}
