import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clientOf, isSecure } from "./client-address.ts";
import { type ClientLimits, createClientLimits } from "./client-limits.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How many of `count` requests, one after the other, get in. */
async function admitted(limits: ClientLimits, client: string, count: number): Promise<number> {
  let inside = 0;
  for (let n = 0; n < count; n += 1) {
    const place = await limits.enter(client);
    if ("leave" in place) {
      inside += 1;
      place.leave();
    }
  }
  return inside;
}

it("lets a client have its share and a burst, and the same again a minute later", async () => {
  const limits = createClientLimits({ perMinute: 6, burst: 2, inFlight: 5 });
  expect(await admitted(limits, "a", 20)).toBe(8);
  expect(await admitted(limits, "b", 1)).toBe(1);

  vi.advanceTimersByTime(60_001);
  expect(await admitted(limits, "a", 20)).toBe(8);
});

it("says how long to wait, in whole seconds", async () => {
  const limits = createClientLimits({ perMinute: 1, burst: 1, inFlight: 5 });
  await admitted(limits, "a", 2);
  vi.advanceTimersByTime(20_000);

  expect(await limits.enter("a")).toEqual({ retryAfterS: 40 });
});

it("lets a client be inside so many times at once", async () => {
  const limits = createClientLimits({ perMinute: 100, burst: 100, inFlight: 2 });
  const places = await Promise.all([1, 2, 3].map(() => limits.enter("a")));
  expect(places.filter((place) => "leave" in place)).toHaveLength(2);

  for (const place of places) if ("leave" in place) place.leave();
  expect(await admitted(limits, "a", 1)).toBe(1);
});

function asked(peer: string, headers: Record<string, string> = {}) {
  const env = { incoming: { socket: { remoteAddress: peer } } };
  return { env, req: { header: (name: string) => headers[name], url: "http://bekal.example/" } };
}

it("believes no header of a client that is no trusted proxy", () => {
  const forged = asked("198.51.100.1", {
    "x-forwarded-for": "203.0.113.7",
    "x-forwarded-proto": "https",
  });

  expect(clientOf(forged, ["127.0.0.1"])).toBe("198.51.100.1");
  expect(isSecure(forged, ["127.0.0.1"])).toBe(false);
});

it("reads the client from the end of what trusted proxies wrote", () => {
  const headers = {
    "x-forwarded-for": "1.2.3.4, 203.0.113.7, 10.0.0.2",
    "x-forwarded-proto": "https",
  };
  const proxied = asked("::ffff:127.0.0.1", headers);

  expect(clientOf(proxied, ["127.0.0.1", "10.0.0.2"])).toBe("203.0.113.7");
  expect(isSecure(proxied, ["127.0.0.1"])).toBe(true);
  expect(clientOf(asked("127.0.0.1"), ["127.0.0.1"])).toBe("127.0.0.1");
});

it("takes one home's IPv6 addresses for one client", () => {
  const one = "2001:db8:1:2::a";
  const other = "2001:db8:1:2:ffff::b";
  const neighbour = "2001:db8:1:3::a";

  expect(clientOf(asked(one), [])).toBe(clientOf(asked(other), []));
  expect(clientOf(asked(one), [])).not.toBe(clientOf(asked(neighbour), []));
});
