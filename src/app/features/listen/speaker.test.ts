import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StandInEngine } from "./engine.fixture.ts";
import type { Sentence } from "./script.ts";
import { type Manner, Speaker, type Stop } from "./speaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const script: Sentence[] = [
  "Air naik lebih cepat pada musim barat.",
  "Anak-anak menandai batas main dengan batu karang.",
  "Lalu semua orang pulang ke rumah masing-masing.",
].map((say, index) => ({ say, start: index * 50, end: index * 50 + 49 }));

function aSpeaker(engine: StandInEngine, manner: Partial<Manner> = {}) {
  const reached: number[] = [];
  const stops: Stop[] = [];
  const now: Manner = { rate: 1, isLocal: true, ...manner };
  let isOver = false;
  const speaker = new Speaker({
    engine,
    manner: () => now,
    onSentence: (index) => reached.push(index),
    isOver: () => isOver,
    onStop: (stop) => stops.push(stop),
  });
  return { speaker, reached, stops, manner: now, beOver: () => (isOver = true) };
}

it("says one sentence after the other, and that it has come to the end", async () => {
  const engine = new StandInEngine();
  const { speaker, reached, stops } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(engine.words).toEqual(script.map(({ say }) => say));
  expect(reached).toEqual([0, 1, 2]);
  expect(stops).toEqual(["end"]);
});

it("says a long sentence in parts", async () => {
  const engine = new StandInEngine();
  const { speaker } = aSpeaker(engine);
  const say = `${"angin kencang dan hujan, ".repeat(20)}lalu reda.`;
  speaker.play([{ say, start: 0, end: say.length }], 0);
  await vi.advanceTimersByTimeAsync(120_000);

  expect(engine.words.length).toBeGreaterThan(2);
  expect(engine.words.every((part) => part.length <= 200)).toBe(true);
  expect(engine.words.join(" ")).toBe(say);
});

it("gives a slow network voice less at once: it goes dumb after a quarter of a minute", async () => {
  const engine = new StandInEngine();
  const { speaker } = aSpeaker(engine, { rate: 0.5, isLocal: false });
  const say = "kata ".repeat(60).trim();
  speaker.play([{ say, start: 0, end: say.length }], 0);
  await vi.advanceTimersByTimeAsync(5000);

  expect(engine.words[0]?.length).toBeLessThanOrEqual(77);
});

it("tries an engine that never begins once more, then says that it does not answer", async () => {
  const engine = new StandInEngine();
  engine.behaviour = { kind: "mute" };
  const { speaker, stops } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(30_000);

  expect(engine.words).toEqual([script[0]?.say, script[0]?.say]);
  expect(stops).toEqual(["broken"]);
});

it("goes on by itself when the end is never told", async () => {
  const engine = new StandInEngine();
  engine.behaviour = { kind: "endless" };
  const { speaker, reached } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(40_000);

  expect(reached).toContain(1);
});

it("does not race through a story that nobody can hear", async () => {
  const engine = new StandInEngine();
  engine.behaviour = { kind: "instant" };
  const { speaker, stops } = aSpeaker(engine);
  const long = Array.from({ length: 50 }, () => script).flat();
  speaker.play(long, 0);
  await vi.advanceTimersByTimeAsync(10_000);

  expect(engine.said.length).toBeLessThan(8);
  expect(stops).toEqual(["broken"]);
});

it.each(["refused", "no-voice", "network", "interrupted"] as const)(
  "stops and says why: %s",
  async (fault) => {
    const engine = new StandInEngine();
    engine.behaviour = { kind: "good", fault };
    const { speaker, stops } = aSpeaker(engine);
    speaker.play(script, 0);
    await vi.advanceTimersByTimeAsync(5000);

    expect(stops).toEqual([fault]);
  },
);

it("says the words anew at another speed", async () => {
  const engine = new StandInEngine();
  const { speaker, manner } = aSpeaker(engine);
  speaker.play(script, 1);
  await vi.advanceTimersByTimeAsync(500);
  manner.rate = 2;
  speaker.again();
  await vi.advanceTimersByTimeAsync(100);

  expect(engine.said.map(({ text, rate }) => [text, rate])).toEqual([
    [script[1]?.say, 1],
    [script[1]?.say, 2],
  ]);
});

it("is silent once stopped, whatever the engine still tells", async () => {
  const engine = new StandInEngine();
  const { speaker, reached, stops } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(500);
  speaker.stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(reached).toEqual([0]);
  expect(stops).toEqual([]);
});

it("stops after the sentence when its time is over", async () => {
  const engine = new StandInEngine();
  const { speaker, beOver } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(500);
  beOver();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(engine.words).toEqual([script[0]?.say]);
});

it("goes on when the page comes back and the engine was stopped behind it", async () => {
  const engine = new StandInEngine();
  const { speaker } = aSpeaker(engine);
  speaker.play(script, 0);
  await vi.advanceTimersByTimeAsync(500);
  engine.cancel();
  speaker.wake();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(engine.words).toEqual([script[0]?.say, ...script.map(({ say }) => say)]);
});
