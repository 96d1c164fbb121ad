import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { readReadingStore } from "#library/reading-days.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";
import { countHeard } from "./count-heard.ts";
import { StandInEngine } from "./engine.fixture.ts";
import { Listening } from "./listening.ts";

let library: Library;
let listening: Listening;
let stop: () => void;

beforeEach(async () => {
  localStorage.clear();
  library = await anEmptyLibrary();
  const opening = Promise.resolve(library);
  listening = new Listening({ library: opening, engine: new StandInEngine() });
  stop = countHeard(listening, opening);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  stop();
  listening.close();
  vi.useRealTimers();
  library.close();
});

/** Begins to hear a story of so many sentences, each of some seconds. */
async function hear(sentences: number): Promise<void> {
  const url = "https://pesisir.example/pasang";
  const { leadPicture: _lead, standfirst: _first, ...article } = anArticle({ url, pictures: [] });
  const text = "Air naik lebih cepat pada musim barat, kata orang. ".repeat(sentences);
  const { address } = await saveAddress(library, { url, now: 1 });
  const body = { type: "root" as const, children: [aParagraph(text)] };
  await saveArticle(library, { address, article: { ...article, body }, sizeBytes: 1, now: 1 });
  await listening.open(address, 1);
}

/** Lets only the voice's time pass: the database keeps its own. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    await vi.advanceTimersByTimeAsync(Math.min(500, left));
    await new Promise((done) => requestAnimationFrame(done));
  }
}

async function counted() {
  const [day] = (await readReadingStore(library)).days;
  return day && { ...day, heardMs: Math.round((day.heardMs ?? 0) / 1000) };
}

it("counts what a voice reads, and not what is paused", async () => {
  await hear(20);
  await pass(7000);
  listening.pause();
  await pass(60_000);
  listening.play();
  await pass(3000);
  listening.close();

  await vi.waitFor(async () =>
    expect(await counted()).toMatchObject({
      ms: 0,
      heardMs: 10,
      finished: 0,
      sources: ["Pesisir"],
    }),
  );
});

it("counts a story that was heard to its end as finished", async () => {
  await hear(2);
  await pass(20_000);
  expect(listening.status.value).toBe("ended");

  await vi.waitFor(async () => expect(await counted()).toMatchObject({ ms: 0, finished: 1 }));
});
