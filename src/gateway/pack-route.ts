import type { Context } from "hono";
import { type PackAsk, type PackFrame, parseAsks, writeFrame } from "#wire/pack.ts";
import { chooseEncoding } from "./accept.ts";
import { readAsked } from "./asked-body.ts";
import { clientOf, type GatewayEnv } from "./client-address.ts";
import type { ClientLimits } from "./client-limits.ts";
import { lineEncodings } from "./line-coder.ts";
import { linesResponse, streamLines, type WriteLine } from "./line-stream.ts";
import { packFrames, type PackParts } from "./pack-frames.ts";
import { tooMany } from "./problem-response.ts";

interface Parts extends PackParts {
  limits: ClientLimits;
  trustedProxies: string[];
  /** For tests. */
  patienceMs?: number;
}

const AT_ONCE = 6;
const PATIENCE_MS = 6000;
/** For the whole answer; what is not made by then is told `later`. */
const DEADLINE_MS = 60_000;

/** `POST /api/v1/pack`: many articles in one stream of frames, in the order asked. */
export function createPackRoute(parts: Parts) {
  const { limits, trustedProxies, log, patienceMs = PATIENCE_MS } = parts;
  return async (context: Context<GatewayEnv>): Promise<Response> => {
    const asks = await readAsked(context, parseAsks);
    if (asks instanceof Response) return asks;
    const client = clientOf(context, trustedProxies);
    const place = await limits.enter(client);
    if ("retryAfterS" in place) return tooMany(place.retryAfterS);
    const others = await limits.take(client, asks.length - 1);
    const share = { ...others, taken: 1 + others.taken };
    const startedAt = performance.now();
    const left = new AbortController();
    const signal = AbortSignal.any([left.signal, AbortSignal.timeout(DEADLINE_MS)]);
    const frames = packFrames(asks, parts, { share, atOnce: AT_ONCE, patienceMs, signal });
    const encoding = chooseEncoding(context.req.header("accept-encoding"), lineEncodings);
    const body = streamLines(toLines(frames, asks), {
      encoding,
      onEnd(bytes) {
        left.abort();
        place.leave();
        const ms = Math.round(performance.now() - startedAt);
        log("pack", { asked: asks.length, bytes, ms });
      },
    });
    return linesResponse(body, encoding);
  };
}

async function* toLines(
  frames: AsyncGenerator<PackFrame, void>,
  asks: readonly PackAsk[],
): AsyncGenerator<WriteLine, void> {
  for await (const frame of frames) {
    yield (sentBytes) =>
      writeFrame(sentBytes === undefined ? frame : { ...frame, sentBytes }, asks);
  }
}
