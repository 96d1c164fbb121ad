import { expect, it } from "vitest";
import { aGiven, aPageWith } from "./given.fixture.ts";
import { parseFound } from "./given.ts";
import { readOnDevice } from "./read-on-device.ts";

const { signal } = new AbortController();

it("reads a page in a worker of its own", async () => {
  const found = await readOnDevice(aGiven(aPageWith({})), { signal });

  expect(found).toMatchObject({
    kind: "story",
    article: { title: "Jembatan yang dipasang ulang", completeness: "whole", language: "id" },
  });
});

it("ends a page that takes too long", async () => {
  const found = await readOnDevice(aGiven(aPageWith({})), { signal, timeoutMs: 0 });

  expect(found).toEqual({ kind: "refused", why: "too-slow" });
});

it("ends when nobody waits for it any more", async () => {
  const leaving = new AbortController();
  const reading = readOnDevice(aGiven(aPageWith({})), { signal: leaving.signal });
  leaving.abort();

  expect(await reading).toBeUndefined();
});

it.each([
  null,
  {},
  { kind: "story", article: { title: "Tanpa isi" } },
  { kind: "refused", why: "toString" },
])("takes %j for no answer of the worker", (answer) => {
  expect(parseFound(answer)).toEqual({ kind: "refused", why: "unreadable" });
});
