import { BekalError } from "#base/errors.ts";
import { type PackAsk, type PackFrame, parseFrame } from "#wire/pack.ts";
import { PACK_PATH } from "#wire/paths.ts";
import { exchange, sizeOf } from "./exchange.ts";
import type { FetchedPack, PackOptions } from "./gateway.ts";
import { linesOf, ndjson } from "./lines.ts";
import type { Transfer } from "./transfer.ts";

/** How much smaller a line travels than it reads, where nobody has counted yet. */
const squeeze = 4;

/**
 * Fetches many articles in one stream, each kept before the next is read. A stream that is cut keeps
 * what has come. Lines that cannot be read are passed over: their stories have no answer.
 * @throws BekalError as `exchange`, when nothing came at all; and what `onFrame` throws
 */
export async function fetchPack(
  asks: PackAsk[],
  { signal, note, onFrame }: PackOptions,
): Promise<FetchedPack> {
  const pack = { sent: 0, hasBegun: false, isWhole: false };
  let unkept: { cause: unknown } | undefined;
  let spent: Transfer = { bodyBytes: 0, headerBytes: 0 };
  const count = (measured: Transfer) => {
    // The browser counts what came whole; of a stream that was cut only the gateway knows.
    spent = pack.isWhole ? measured : { ...measured, bodyBytes: pack.sent + sizeOf(asks) };
    note?.(spent);
  };
  try {
    const request = { ...ndjson, signal, note: count, body: asks };
    await exchange(PACK_PATH, request, async ({ body }) => {
      for await (const line of linesOf(body)) {
        const frame = readFrame(line, asks);
        // The gateway counts what it sent before the frame; the frame itself is not in it.
        const before = frame?.sentBytes ?? pack.sent;
        pack.isWhole = frame?.kind === "end";
        pack.sent = before + (pack.isWhole ? 0 : Math.ceil(line.length / squeeze));
        if (frame === undefined) continue;
        pack.hasBegun = true;
        await onFrame(frame, pack.sent).catch((cause: unknown) => {
          unkept = { cause };
          throw cause;
        });
      }
    });
  } catch (cause) {
    if (unkept !== undefined) throw unkept.cause;
    if (!pack.hasBegun || signal.aborted || !isCut(cause)) throw cause;
  }
  return { bytes: spent.bodyBytes, headerBytes: spent.headerBytes, isWhole: pack.isWhole };
}

/** A line that trips our own code is a bad one: it must not hold up those behind it. */
function readFrame(line: string, asks: PackAsk[]): PackFrame | undefined {
  try {
    return parseFrame(line, asks);
  } catch {
    return undefined;
  }
}

function isCut(cause: unknown): boolean {
  if (!(cause instanceof BekalError)) return false;
  return cause.code === "gateway-unreachable" || cause.code === "gateway-timeout";
}
