import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { hearing, queueToHear, readHearingQueue } from "#app/ui/hearing.ts";
import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { getStory, saveAddress } from "#library/stories.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";
import { aVoice, StandInEngine } from "./engine.fixture.ts";
import { Listening } from "./listening.ts";

let library: Library;
let engine: StandInEngine;
let listening: Listening;

beforeEach(async () => {
  localStorage.clear();
  library = await anEmptyLibrary();
  engine = new StandInEngine();
  listening = new Listening({ library: Promise.resolve(library), engine });
});
afterEach(() => {
  listening.close();
  vi.useRealTimers();
  library.close();
});

/** Keeps a story of three sentences in two paragraphs. */
async function keep(name: string, title = name): Promise<string> {
  const url = `https://pesisir.example/${name}`;
  const { leadPicture: _lead, standfirst: _first, ...article } = anArticle({ url, pictures: [] });
  const children = [aParagraph("Air naik. Lalu turun."), aParagraph("Semua pulang.")];
  const { address } = await saveAddress(library, { url, now: 1 });
  await saveArticle(library, {
    address,
    article: { ...article, title, body: { type: "root", children } },
    sizeBytes: 100,
    now: 1,
  });
  return address;
}

/** Lets only the voice's time pass: the database keeps its own. */
function fakeVoiceTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
}

async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 500) {
    await vi.advanceTimersByTimeAsync(Math.min(500, left));
    await new Promise((done) => requestAnimationFrame(done));
  }
}

it("begins at the words it is given, and keeps the place of the ear as reading does", async () => {
  const address = await keep("pasang");
  await listening.open(address, 12);
  expect(engine.words).toEqual(["Lalu turun."]);
  expect(listening.status.value).toBe("playing");

  listening.pause();
  expect(listening.status.value).toBe("paused");
  await vi.waitFor(async () => {
    const story = await getStory(library, address);
    expect(story?.place).toMatchObject({ block: 0, passed: expect.closeTo(0.45, 1), lift: -3 });
    expect(story?.place?.anchor?.exact).toMatch(/^Lalu turun/);
    expect(story?.shelf).toBe("reading");
  });
});

it("goes on from the sentence it was paused in", async () => {
  await listening.open(await keep("pasang"), 12);
  listening.pause();
  listening.toggle();

  expect(engine.words).toEqual(["Lalu turun.", "Lalu turun."]);
});

it("goes a sentence back and forward, and never out of the story", async () => {
  await listening.open(await keep("pasang"), 12);
  listening.step(-1);
  listening.step(1);
  listening.step(99);

  expect(engine.words).toEqual(["Lalu turun.", "Air naik.", "Lalu turun.", "Semua pulang."]);
});

it("speaks at the speed that is set, within its limits, and remembers it", async () => {
  await listening.open(await keep("pasang"), 0);
  listening.setRate(9);

  expect(engine.said.map(({ rate }) => rate)).toEqual([1, 3]);
  const later = new Listening({ library: Promise.resolve(library), engine });
  expect(later.voicing.settings.value.rate).toBe(3);
});

it("plays nothing before the reader knows that the voice costs data", async () => {
  engine.voices = [aVoice({ isLocal: false })];
  await listening.open(await keep("pasang"), 0);
  expect(listening.status.value).toBe("asking");
  expect(listening.voicing.readiness.value?.kind).toBe("network-only");
  expect(engine.words).toEqual([]);

  listening.play();
  expect(engine.words).toEqual(["pasang"]);
});

it.each([
  ["none", [] as const],
  ["no-language", [aVoice({ language: "en-US" })]],
] as const)("says what the device lacks: %s", async (kind, voices) => {
  engine.voices = [...voices];
  await listening.open(await keep("pasang"), 0);

  expect(listening.voicing.readiness.value?.kind).toBe(kind);
  expect(engine.words).toEqual([]);
});

it("tells when a voice has come, and leaves the beginning to the reader", async () => {
  engine.voices = [];
  await listening.open(await keep("pasang"), 0);
  engine.bring([aVoice()]);

  await vi.waitFor(() => expect(listening.voicing.readiness.value?.kind).toBe("ready"));
  expect(listening.status.value).toBe("asking");
});

it("says when the browser cannot speak", async () => {
  const mute = new Listening({ library: Promise.resolve(library), engine: undefined });
  await mute.open(await keep("pasang"), 0);

  expect(mute.voicing.readiness.value?.kind).toBe("unsupported");
  expect(mute.status.value).toBe("asking");
});

it("plays once a voice was installed", async () => {
  engine.voices = [];
  await listening.open(await keep("pasang"), 0);
  engine.voices = [aVoice()];
  await listening.checkAgain();

  expect(listening.status.value).toBe("playing");
});

it("goes on with what was put aside, then with the unread, then is done", async () => {
  const [first, second, third] = [await keep("satu"), await keep("dua"), await keep("tiga")];
  queueToHear(third);
  await listening.open(first, 12);
  fakeVoiceTime();
  listening.step(0);
  await pass(30_000);

  expect(engine.words.filter((said) => ["satu", "dua", "tiga"].includes(said))).toEqual([
    "tiga",
    "dua",
  ]);
  expect(listening.status.value).toBe("ended");
  expect(readHearingQueue()).toEqual([]);
  expect((await getStory(library, first))?.shelf).toBe("finished");
  expect(hearing.value).toBe(second);
});

it("stops at the end of the story when it was asked to", async () => {
  const address = await keep("satu");
  await keep("dua");
  await listening.open(address, 12);
  listening.sleep.choose("story");
  fakeVoiceTime();
  listening.step(0);
  await pass(10_000);

  expect(listening.status.value).toBe("ended");
  expect(engine.words).not.toContain("dua");
  expect(listening.sleep.chosen.value).toBeUndefined();
});

it("falls silent after the minutes that were set, at the end of a sentence", async () => {
  let now = 1_000_000;
  const timed = new Listening({ library: Promise.resolve(library), engine, now: () => now });
  await timed.open(await keep("pasang"), 0);
  timed.sleep.choose(5);
  now += 5 * 60_000;
  fakeVoiceTime();
  timed.step(0);
  await pass(8000);

  expect(timed.status.value).toBe("paused");
  expect(engine.words).toEqual(["pasang", "pasang"]);
});

it("says that the voice does not answer, and tries again on a tap", async () => {
  engine.behaviour = { kind: "mute" };
  await listening.open(await keep("pasang"), 0);
  fakeVoiceTime();
  listening.step(0);
  await pass(20_000);
  expect(listening.problem.value).toBe("broken");

  engine.behaviour = { kind: "good" };
  listening.play();
  await pass(2000);
  expect(listening.problem.value).toBeUndefined();
  expect(engine.words).toContain("Air naik.");
});

it("says that a story has no text here", async () => {
  const { address } = await saveAddress(library, { url: "https://pesisir.example/x", now: 1 });
  await listening.open(address, 0);

  expect(listening.problem.value).toBe("no-text");
});
