import type { Context } from "hono";
import { parseUrls, writePriceFrame } from "#wire/price.ts";
import type { GatewayEnv } from "./client-address.ts";
import type { ClientLimits } from "./client-limits.ts";
import type { WriteLine } from "./line-stream.ts";
import { createManyRoute, type Wait, type Waiting } from "./many-route.ts";
import { priceFrames, type PriceParts } from "./price-frames.ts";
import { problemResponse } from "./problem-response.ts";

interface Parts extends PriceParts {
  limits: ClientLimits;
  trustedProxies: string[];
  wait?: Partial<Waiting>;
}

const waiting: Waiting = { atOnce: 6, patienceMs: 6000, deadlineMs: 40_000 };
/** Short: what was a guess is soon measured. */
const SHARED = "public, max-age=60";

/** `POST /api/v1/price`: what many stories cost, each as soon as it is known. */
export function createPricesRoute(parts: Parts) {
  async function* tell(urls: string[], wait: Wait): AsyncGenerator<WriteLine, void> {
    for await (const frame of priceFrames(urls, parts, wait)) yield () => writePriceFrame(frame);
  }
  const { limits, trustedProxies, log } = parts;
  const route = { event: "prices", limits, trustedProxies, log, parse: parseUrls, tell };
  return createManyRoute({ ...waiting, ...parts.wait, ...route });
}

/** `GET /api/v1/price?url=`: what one story costs, or a problem that says why there is none. */
export function createPriceRoute({ stories, priceOf }: PriceParts) {
  return async (context: Context<GatewayEnv>): Promise<Response> => {
    const url = context.req.query("url");
    if (url === undefined || url === "") {
      return problemResponse({ code: "refused-address", detail: "The parameter url is missing." });
    }
    const answer = await stories.getStory(url);
    if (answer.kind === "problem") return problemResponse(answer);
    const price = await priceOf(answer, context.req.raw.signal);
    const cacheControl = answer.mayBeShared ? SHARED : "private, no-store";
    return context.json(price, 200, { "cache-control": cacheControl });
  };
}
