import { afterEach, expect, it, vi } from "vitest";
import { BekalError } from "#base/errors.ts";
import { anArticle } from "#story/story.fixture.ts";
import { createProblem } from "#wire/problem.ts";
import { fetchPicture, fetchStory } from "./gateway.ts";

const url = "https://kota.example/a?b=1";
const { signal } = new AbortController();

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

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

it("takes no cache's word for a refresh, and any cache's for a first save", async () => {
  const fetch = answer(JSON.stringify(anArticle()), "application/json");
  await fetchStory(url, { signal, isRefresh: true });
  expect(fetch.mock.lastCall?.[1]).toMatchObject({ cache: "no-cache" });

  answer(JSON.stringify(anArticle()), "application/json");
  await fetchStory(url, { signal });
  expect(fetch.mock.lastCall?.[1]).toMatchObject({ cache: "default" });
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

it("hands on what a page without a story is", async () => {
  const page = { what: "home" as const, feeds: [{ url: "https://kota.example/umpan.xml" }] };
  const problem = JSON.stringify(createProblem("not-a-story", "a home page", page));
  answer(problem, "application/problem+json", { status: 422 });

  await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "not-a-story", page });
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

it("knows that nobody answered: no connection, or a broken one", async () => {
  await expect(fetchStory("https://kota.example", { signal: AbortSignal.abort() }))
    .rejects //
    .toMatchObject({ code: "gateway-unreachable" });

  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError("broken")) });
  answer(broken, "application/json");
  await expect(fetchStory(url, { signal })).rejects.toMatchObject({ code: "gateway-unreachable" });
});

it("waits as long as bytes come, however slowly, and gives up after half a minute without", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { send, end } = answerSlowly("image/webp");
  const whole = track(fetchPicture("/api/v1/picture/a.s", { signal }));
  for (let time = 1; time <= 5; time += 1) {
    send();
    await pass(25_000);
  }
  end();
  await pass(0);
  expect(await whole).toEqual({ bytes: 5 });

  answerSlowly("image/webp").send();
  const stuck = track(fetchPicture("/api/v1/picture/b.s", { signal }));
  await pass(29_000);
  expect(await Promise.race([stuck, Promise.resolve("waiting")])).toBe("waiting");
  await pass(1_000);
  expect(await stuck).toEqual({ code: "gateway-timeout" });

  vi.spyOn(globalThis, "fetch").mockImplementation(neverAnswer);
  const unanswered = track(fetchStory(url, { signal }));
  await pass(30_000);
  expect(await unanswered).toEqual({ code: "gateway-timeout" });
});

it("ends at last with a reply that never ends", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const { send } = answerSlowly("application/json");
  const endless = track(fetchStory(url, { signal }));
  for (let seconds = 0; seconds < 240; seconds += 20) {
    send();
    await pass(20_000);
  }
  expect(await endless).toEqual({ code: "gateway-timeout" });
});

/** A reply whose bytes come one by one, when they are sent. */
function answerSlowly(type: string) {
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (controller) => void (out = controller) });
  answer(body, type);
  return { send: () => out?.enqueue(new Uint8Array(1)), end: () => out?.close() };
}

const neverAnswer: typeof fetch = (_path, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener("abort", () => reject(new DOMException("", "AbortError")));
  });

/** How a request ended: its bytes, or the code of its fault. */
async function track(request: Promise<{ sizeBytes: number }>) {
  try {
    return { bytes: (await request).sizeBytes };
  } catch (cause) {
    return { code: cause instanceof BekalError ? cause.code : String(cause) };
  }
}

/** Lets time pass, and the browser do what it does meanwhile. */
async function pass(ms: number) {
  await new Promise((done) => requestAnimationFrame(done));
  await vi.advanceTimersByTimeAsync(ms);
  await new Promise((done) => requestAnimationFrame(done));
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
