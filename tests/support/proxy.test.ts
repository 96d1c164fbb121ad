import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Proxy, startProxy } from "./proxy.ts";

const body = "x".repeat(50_000);
const server = createServer((_, response) => response.end(body));
let proxy: Proxy;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const targetPort = portOf(server.address());
  const shape = { bitsPerSecond: 2_000_000, roundTripMs: 60, setUpRoundTrips: 1 };
  proxy = await startProxy({ targetPort, shape });
});

afterAll(async () => {
  await proxy.stop();
  server.closeAllConnections();
  server.close();
});

it("hands everything on and counts it", async () => {
  proxy.reset();
  const answer = await fetch(`${proxy.origin}/one?two=3`);

  expect(await answer.text()).toBe(body);
  expect(proxy.traffic().requests).toEqual(["GET /one?two=3"]);
  expect(proxy.traffic().bytesDown).toBeGreaterThan(body.length);
});

it("takes the time that the link would take, and loses or turns no byte", async () => {
  await proxy.setMode("shaped");
  const started = performance.now();
  const text = await (await fetch(`${proxy.origin}/slow`)).text();
  const tookMs = performance.now() - started;

  expect(text).toBe(body);
  // Set-up and request are a round trip each; 50 kB at 2 Mbit/s are 200 ms.
  expect(tookMs).toBeGreaterThan(2 * 60 + 200 - 5);
  expect(tookMs).toBeLessThan(5 * (2 * 60 + 200));
});

it("keeps requests that follow a body apart, and what the body said", async () => {
  proxy.reset();
  for (const path of ["/first", "/second"]) {
    await (await fetch(proxy.origin + path, { method: "POST", body: `["${path}"]` })).text();
  }

  expect(proxy.traffic().exchanges).toEqual([
    { request: "POST /first", body: '["/first"]', isCut: false },
    { request: "POST /second", body: '["/second"]', isCut: false },
  ]);
});

it("breaks off the share of exchanges that was ordered, and tells which", async () => {
  proxy.setShape(
    { bitsPerSecond: 80_000_000, roundTripMs: 2, setUpRoundTrips: 0 },
    { share: 0.5, seed: 7 },
  );
  await proxy.setMode("shaped");
  // What was kept alive has ended with the mode; the client must have noticed.
  await new Promise((resolve) => setTimeout(resolve, 50));
  proxy.reset();
  const whole: boolean[] = [];
  for (let n = 0; n < 20; n += 1) {
    const text = fetch(`${proxy.origin}/${n}`).then((answer) => answer.text());
    whole.push(
      await text.then(
        () => true,
        () => false,
      ),
    );
  }

  expect(proxy.traffic().exchanges.map(({ isCut }) => !isCut)).toEqual(whole);
  expect(whole.filter(Boolean).length).toBeGreaterThan(4);
  expect(whole.filter(Boolean).length).toBeLessThan(16);
});

it("accepts and never answers as a blackhole, also on a connection that is open", async () => {
  await proxy.setMode("pass");
  await (await fetch(proxy.origin)).text();
  await proxy.setMode("blackhole");
  proxy.reset();

  await expect(fetch(proxy.origin, { signal: AbortSignal.timeout(300) })).rejects.toThrow("abort");
  expect(proxy.traffic()).toMatchObject({ requests: ["GET /"], bytesDown: 0 });
});

it("refuses connections, and takes them again on the same port", async () => {
  await proxy.setMode("refuse");
  await expect(fetch(proxy.origin)).rejects.toThrow("fetch failed");

  await proxy.setMode("pass");
  expect((await fetch(proxy.origin)).status).toBe(200);
});

function portOf(address: AddressInfo | string | null): number {
  if (typeof address === "object" && address !== null) return address.port;
  throw new Error("no port");
}
