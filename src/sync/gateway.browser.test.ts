import { afterEach, expect, it, vi } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { createProblem } from "#wire/problem.ts";
import { fetchPicture, fetchStory } from "./gateway.ts";

const url = "https://kota.example/a?b=1";
const { signal } = new AbortController();

afterEach(() => vi.restoreAllMocks());

/** The network's edge: what comes back for whatever is asked. */
function answer(
  body: BodyInit,
  type: string,
  init: { status?: number; headers?: Record<string, string> } = {},
) {
  const headers = { "content-type": type, ...init.headers };
  return vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(body, { ...init, headers }));
}

it("asks for the whole URL and gives the article with what it cost", async () => {
  const length = { headers: { "content-length": "1234" } };
  const fetch = answer(JSON.stringify(anArticle()), "application/json; charset=utf-8", length);

  expect(await fetchStory(url, { signal })).toEqual({ article: anArticle(), sizeBytes: 1234 });
  expect(fetch.mock.calls[0]?.[0]).toBe(`/api/v1/story?url=${encodeURIComponent(url)}`);
});

it("counts what came out when the length of the reply is not told", async () => {
  const text = JSON.stringify(anArticle());
  answer(text, "application/json");

  expect((await fetchStory(url, { signal })).sizeBytes).toBe(text.length);
});

it("hands on the gateway's reason, and the time it asks for", async () => {
  const problem = "application/problem+json";
  answer(JSON.stringify(createProblem("paywall")), problem, { status: 402 });
  await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "paywall" });

  const wait = { status: 503, headers: { "retry-after": "7" } };
  answer(JSON.stringify(createProblem("busy")), problem, wait);
  await expect(fetchStory(url, { signal })).rejects.toMatchObject({
    code: "busy",
    retryAfterMs: 7000,
  });
});

it("takes the page of a captive portal, or anything else unreadable, for no answer to a story", async () => {
  const replies: [string, string, { status: number }?][] = [
    ["<html>Log in to the wifi</html>", "text/html"],
    ["<html>Bad gateway</html>", "text/html", { status: 502 }],
    ["{", "application/json"],
    ['{"version":2}', "application/json"],
    ['{"code":"of a newer gateway"}', "application/problem+json", { status: 500 }],
  ];
  for (const [body, type, init] of replies) {
    answer(body, type, init);
    await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "bad-reply" });
  }
});

it("knows that nobody answered: no connection, a broken one, or none in time", async () => {
  await expect(fetchStory("https://kota.example", { signal: AbortSignal.abort() }))
    .rejects //
    .toMatchObject({ code: "gateway-unreachable" });

  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError("broken")) });
  answer(broken, "application/json");
  await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "gateway-unreachable" });

  vi.restoreAllMocks();
  const late = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.timeout(1));
  answerNever();
  await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "gateway-unreachable" });
  expect(late).toHaveBeenCalledWith(30_000);
});

function answerNever() {
  vi.spyOn(globalThis, "fetch").mockImplementation(
    (_path, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
      }),
  );
}

it("takes as a picture only what the gateway makes", async () => {
  answer(new Uint8Array([1, 2, 3]), "image/webp");
  const picture = await fetchPicture("/api/v1/picture/a.s", { signal });
  expect(picture).toMatchObject({ contentType: "image/webp", sizeBytes: 3 });

  for (const [body, type] of [
    ["<svg/>", "image/svg+xml"],
    ["<html>", "text/html"],
    ["", "image/webp"],
  ] as const) {
    answer(body, type);
    await expect(fetchPicture("/api/v1/picture/a.s", { signal })).rejects.toMatchObject({
      code: "bad-reply",
    });
  }
});
