import { type PackAsk, parseAsks, writeFrame } from "#wire/pack.ts";
import type { ClientLimits } from "./client-limits.ts";
import type { WriteLine } from "./line-stream.ts";
import { createManyRoute, type Wait, type Waiting } from "./many-route.ts";
import { packFrames, type PackParts } from "./pack-frames.ts";

interface Parts extends PackParts {
  limits: ClientLimits;
  trustedProxies: string[];
  wait?: Partial<Waiting>;
}

const waiting: Waiting = { atOnce: 6, patienceMs: 6000, deadlineMs: 60_000 };

/** `POST /api/v1/pack`: many articles in one stream of frames, in the order asked. */
export function createPackRoute(parts: Parts) {
  const { limits, trustedProxies, log } = parts;
  async function* tell(asks: PackAsk[], wait: Wait): AsyncGenerator<WriteLine, void> {
    const told = { article: 0, unchanged: 0, later: 0, price: 0, problem: 0, end: 0 };
    try {
      for await (const frame of packFrames(asks, parts, wait)) {
        told[frame.kind] += 1;
        yield (sentBytes) =>
          writeFrame(sentBytes === undefined ? frame : { ...frame, sentBytes }, asks);
      }
    } finally {
      log("pack-told", told);
    }
  }
  const route = { event: "pack", limits, trustedProxies, log, parse: parseAsks, tell };
  return createManyRoute({ ...waiting, ...parts.wait, ...route });
}
