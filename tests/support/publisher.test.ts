import { createGunzip } from "node:zlib";
import { request } from "undici";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startPublisher, type Publisher } from "./publisher.ts";

let publisher: Publisher;
beforeEach(async () => {
  publisher = await startPublisher();
});
afterEach(() => publisher.stop());

it("serves what a test ordered and counts who asked", async () => {
  publisher.serve("/story", { body: "<p>halo</p>", headers: { ETag: '"1"' } });

  const response = await fetch(publisher.url("/story?page=2"));

  expect(await response.text()).toBe("<p>halo</p>");
  expect(response.headers.get("etag")).toBe('"1"');
  expect(publisher.requests("/story")).toBe(1);
  expect(publisher.requests("/story?page=1")).toBe(0);
  expect((await fetch(publisher.url("/other"))).status).toBe(404);
});

it("refuses connections while paused and comes back on the same port", async () => {
  publisher.serve("/story", { body: "halo" });
  await publisher.pause();
  await expect(fetch(publisher.url("/story"))).rejects.toThrow("fetch failed");

  await publisher.resume();

  expect(await (await fetch(publisher.url("/story"))).text()).toBe("halo");
});

it("stops at once although clients still wait", async () => {
  publisher.fault("/hang", "hang");
  publisher.fault("/drip", "slow-drip");
  const waiting = ["/hang", "/drip"].map(async (path) => (await fetch(publisher.url(path))).text());
  const ended = Promise.allSettled(waiting);
  await expect.poll(() => publisher.requests("/drip") + publisher.requests("/hang")).toBe(2);

  await publisher.stop();

  expect((await ended).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

it("sends a bomb that is small on the wire and 200 MiB inside", async () => {
  publisher.fault("/bomb", "gzip-bomb");
  const { headers, body } = await request(publisher.url("/bomb"));
  expect(Number(headers["content-length"])).toBeLessThan(300_000);

  let size = 0;
  for await (const chunk of body.pipe(createGunzip({ chunkSize: 1024 * 1024 })))
    size += chunk.length;

  expect(size).toBeGreaterThan(200 * 1024 * 1024);
});
