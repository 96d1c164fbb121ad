import type { Context } from "hono";
import { chooseEncoding } from "./accept.ts";
import { readAsked } from "./asked-body.ts";
import { clientOf, type GatewayEnv } from "./client-address.ts";
import type { ClientLimits } from "./client-limits.ts";
import { lineEncodings } from "./line-coder.ts";
import { linesResponse, streamLines, type WriteLine } from "./line-stream.ts";
import type { Log } from "./log.ts";
import { tooMany } from "./problem-response.ts";

/** What this client may still ask for: so many of its asks, and when it may ask for the others. */
export interface Share {
  taken: number;
  retryAfterMs?: number;
}

/** How long is waited, and for how much at once. */
export interface Waiting {
  /** Stories being made at once. */
  atOnce: number;
  /** How long those behind it wait for one story. */
  patienceMs: number;
  /** For the whole answer; what is not made by then is told `later`. */
  deadlineMs: number;
}

interface Route<Ask> extends Waiting {
  /** Its name in the log. */
  event: string;
  limits: ClientLimits;
  trustedProxies: string[];
  log: Log;
  /** @returns undefined for a body that asks for nothing we know */
  parse: (value: unknown) => Ask[] | undefined;
  tell: (asks: Ask[], wait: Wait) => AsyncGenerator<WriteLine, void>;
}

/** What telling takes into account. */
export interface Wait {
  share: Share;
  atOnce: number;
  patienceMs: number;
  /** Aborts when the deadline is over. */
  signal: AbortSignal;
}

/** A `POST` that asks for many stories and is answered with a stream of lines. */
export function createManyRoute<Ask>(route: Route<Ask>) {
  const { limits, log, atOnce, patienceMs } = route;
  return async (context: Context<GatewayEnv>): Promise<Response> => {
    const asks = await readAsked(context, route.parse);
    if (asks instanceof Response) return asks;
    const client = clientOf(context, route.trustedProxies);
    const place = await limits.enter(client);
    if ("retryAfterS" in place) return tooMany(place.retryAfterS);
    const others = await limits.take(client, asks.length - 1);
    const startedAt = performance.now();
    const lines = route.tell(asks, {
      share: { ...others, taken: 1 + others.taken },
      atOnce,
      patienceMs,
      // Not the reader's leaving: a signal that is gone comes back, and then all is made.
      signal: AbortSignal.timeout(route.deadlineMs),
    });
    const encoding = chooseEncoding(context.req.header("accept-encoding"), lineEncodings);
    const body = streamLines(lines, {
      encoding,
      onEnd(bytes) {
        place.leave();
        const ms = Math.round(performance.now() - startedAt);
        log(route.event, { asked: asks.length, bytes, ms });
      },
    });
    return linesResponse(body, encoding);
  };
}
