import { BekalError } from "#base/errors.ts";
import { type PackAsk, parseFrame } from "#wire/pack.ts";
import { PACK_PATH } from "#wire/paths.ts";
import { exchange } from "./exchange.ts";
import type { FetchedPack, PackOptions } from "./gateway.ts";
import { linesOf, ndjson } from "./lines.ts";

/** How much smaller a line travels than it reads, where nobody has counted yet. */
const squeeze = 4;

/**
 * Fetches many articles in one stream, each kept before the next is read. A stream that is cut keeps
 * what has come. Lines that cannot be read are passed over: their stories have no answer.
 * @throws BekalError as `exchange`, when nothing came at all; and what `onFrame` throws
 */
export async function fetchPack(
  asks: PackAsk[],
  { signal, onFrame }: PackOptions,
): Promise<FetchedPack> {
  const fetched = { bytes: 0, headerBytes: 0, isWhole: false };
  let hasBegun = false;
  try {
    await exchange(PACK_PATH, { ...ndjson, signal, body: asks }, async ({ body }) => {
      for await (const line of linesOf(body)) {
        const frame = parseFrame(line, asks);
        // The gateway counts what it sent before the frame; the frame itself is not in it.
        const before = frame?.sentBytes ?? fetched.bytes;
        fetched.bytes = before + Math.ceil(line.length / squeeze);
        if (frame === undefined) continue;
        hasBegun = true;
        if (frame.kind === "end") fetched.bytes = before;
        if (frame.kind === "end") fetched.isWhole = true;
        await onFrame(frame, fetched.bytes);
      }
    });
  } catch (cause) {
    if (!hasBegun || signal.aborted || !isCut(cause)) throw cause;
  }
  return fetched;
}

function isCut(cause: unknown): boolean {
  if (!(cause instanceof BekalError)) return false;
  return cause.code === "gateway-unreachable" || cause.code === "gateway-timeout";
}
