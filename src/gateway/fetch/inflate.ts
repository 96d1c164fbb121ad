import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { BekalError } from "#base/errors.ts";

/** The one encoding a body may have. */
export type Encoding = "gzip" | "br" | "identity";

/** What one body may cost, in bytes. */
interface BodyLimits {
  rawBytes: number;
  decodedBytes: number;
  /** Decoded per raw, judged once `ratioFromBytes` are decoded. */
  ratio: number;
  ratioFromBytes: number;
}

/** Counts while a body is read, so that a refusal can say how far it came. */
interface BodyCount {
  rawBytes: number;
  decodedBytes: number;
}

export interface BodyReading {
  encoding: Encoding;
  limits: BodyLimits;
  signal: AbortSignal;
  /** Sees the first KiB (or all, if less) as soon as it is there; throws to read no further. */
  onHead: (head: Uint8Array) => void;
  count?: BodyCount;
}

/** How much of a body tells its type. */
const HEAD_BYTES = 1024;

/**
 * The encoding a response declares: gzip, br or none.
 * @throws BekalError `unsupported-type` for any other, and for a chain of them
 */
export function parseEncoding(header: string | string[] | undefined): Encoding {
  const name = typeof header === "string" ? header.trim().toLowerCase() : header;
  if (name === undefined || name === "" || name === "identity") return "identity";
  if (name === "gzip" || name === "x-gzip") return "gzip";
  if (name === "br") return "br";
  throw new BekalError("unsupported-type", { message: `content encoding ${String(header)}` });
}

/**
 * Reads and inflates a body, counting on both sides of the inflation as it goes.
 * @throws BekalError `too-large`; errors of the network and of zlib as they are
 */
export async function readBody(body: Readable, reading: BodyReading): Promise<Uint8Array> {
  const { encoding, limits, signal, onHead } = reading;
  const count = reading.count ?? { rawBytes: 0, decodedBytes: 0 };
  const chunks: Uint8Array[] = [];

  async function* countRaw(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of source) {
      count.rawBytes += chunk.length;
      if (count.rawBytes > limits.rawBytes) throw tooLarge(`${count.rawBytes} raw bytes`);
      yield chunk;
    }
  }

  async function collect(source: AsyncIterable<Uint8Array>): Promise<void> {
    let isHeadSeen = false;
    for await (const chunk of source) {
      count.decodedBytes += chunk.length;
      judgeSize(count, limits);
      chunks.push(chunk);
      if (isHeadSeen || count.decodedBytes < HEAD_BYTES) continue;
      isHeadSeen = true;
      onHead(headOf(chunks));
    }
    if (!isHeadSeen) onHead(headOf(chunks));
  }

  const decoder = decoderOf(encoding);
  if (decoder) await pipeline(body, countRaw, decoder, collect, { signal });
  else await pipeline(body, countRaw, collect, { signal });
  return Buffer.concat(chunks);
}

function decoderOf(encoding: Encoding): Transform | undefined {
  if (encoding === "gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  return undefined;
}

function judgeSize({ rawBytes, decodedBytes }: BodyCount, limits: BodyLimits): void {
  if (decodedBytes > limits.decodedBytes) throw tooLarge(`${decodedBytes} bytes`);
  if (decodedBytes > limits.ratioFromBytes && decodedBytes > rawBytes * limits.ratio) {
    throw tooLarge(`${decodedBytes} bytes out of ${rawBytes}`);
  }
}

function headOf(chunks: Uint8Array[]): Uint8Array {
  return Buffer.concat(chunks).subarray(0, HEAD_BYTES);
}

function tooLarge(what: string): BekalError {
  return new BekalError("too-large", { message: `too large: ${what}` });
}
