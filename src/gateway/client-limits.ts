import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

interface Options {
  perMinute: number;
  /** So many more may come at once. */
  burst: number;
  /** Most requests of one client at the same time. */
  inFlight: number;
}

/** Holds each client to its share. */
export interface ClientLimits {
  /** A place, to be left when the answer is out; or how long to wait for one. */
  enter(client: string): Promise<{ leave: () => void } | { retryAfterS: number }>;
  /** Counts further things asked for in one request, as many as the client has left. */
  take(client: string, count: number): Promise<{ taken: number; retryAfterMs?: number }>;
}

/** Limits by count and time, in memory. */
export function createClientLimits({ perMinute, burst, inFlight }: Options): ClientLimits {
  const rate = new BurstyRateLimiter(
    new RateLimiterMemory({ keyPrefix: "rate", points: perMinute, duration: 60 }),
    new RateLimiterMemory({ keyPrefix: "burst", points: burst, duration: 60 }),
  );
  const present = new Map<string, number>();

  function leave(client: string): void {
    const left = (present.get(client) ?? 1) - 1;
    if (left > 0) present.set(client, left);
    else present.delete(client);
  }

  return {
    async enter(client) {
      if ((present.get(client) ?? 0) >= inFlight) return { retryAfterS: 1 };
      // Before the wait, so that many at once cannot all slip in.
      present.set(client, (present.get(client) ?? 0) + 1);
      try {
        await rate.consume(client);
        return { leave: () => leave(client) };
      } catch (refusal) {
        leave(client);
        return { retryAfterS: Math.max(1, Math.ceil(waitOf(refusal) / 1000)) };
      }
    },
    async take(client, count) {
      for (let taken = 0; taken < count; taken += 1) {
        try {
          await rate.consume(client);
        } catch (refusal) {
          return { taken, retryAfterMs: Math.max(1000, waitOf(refusal)) };
        }
      }
      return { taken: count };
    },
  };
}

/** How long a refused client waits, in ms. Rethrows what is no refusal. */
function waitOf(refusal: unknown): number {
  if (!(refusal instanceof RateLimiterRes)) throw refusal;
  return refusal.msBeforeNext;
}
