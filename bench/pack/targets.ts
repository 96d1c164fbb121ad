import { median } from "../measure.ts";
import type { Floor } from "./floor.ts";
import type { Way } from "./measure.ts";

/** Everything that was measured of one language of one set. */
export interface Measured {
  language: string;
  ways: Way[];
  floor: Floor;
  /** Bytes of single pictures. */
  light: number[];
  full: number[];
}

/** What one target came to. */
export interface Judged {
  name: string;
  target: string;
  measured: string;
  isMet: boolean;
  /** Why a target is hard to meet; said when it is not met. */
  why: string;
}

const TEXT_KB: Record<string, number> = { id: 1, en: 1.4 };
const PICTURES_KB = { light: 12, full: 60, storyWithLight: 40 };
const TIMES_LESS = 30;
const OVER_FLOOR = 1.1;

/** Judges the targets of docs/figures.md. */
export function judge({ language, ways, floor, light, full }: Measured): Judged[] {
  const bytesOf = (name: string) => median(ways.find((way) => way.name === name)?.bytes ?? []);
  const original = bytesOf("original page and its pictures");
  const text = bytesOf("pack, text");
  const withLight = bytesOf("pack, text and light pictures");
  const lowest = Math.min(median(floor.brotli), median(floor.zstd));
  const textTarget = TEXT_KB[language] ?? TEXT_KB["en"] ?? 0;
  return [
    atMost(
      "text of a story in a pack",
      text,
      textTarget,
      "the median bare text alone is near it or over it",
    ),
    atMost("a light picture", median(light), PICTURES_KB.light, "detail costs bytes"),
    atMost("a full picture", median(full), PICTURES_KB.full, "detail costs bytes"),
    atMost("a story with light pictures", withLight, PICTURES_KB.storyWithLight, "many pictures"),
    timesLess("text against the original", original / text),
    timesLess("text and light pictures against the original", original / withLight),
    {
      name: "text against the floor",
      target: `at most ${OVER_FLOOR.toFixed(2)} times`,
      measured: `${(text / lowest).toFixed(2)} times`,
      isMet: text <= lowest * OVER_FLOOR,
      why: "the floor is words alone: no structure, names, dates, links and picture addresses",
    },
  ];
}

function atMost(name: string, bytes: number, targetKb: number, why: string): Judged {
  const measured = `${(bytes / 1000).toFixed(2)} kB`;
  return { name, target: `at most ${targetKb} kB`, measured, isMet: bytes <= targetKb * 1000, why };
}

function timesLess(name: string, times: number): Judged {
  return {
    name,
    target: `at least ${TIMES_LESS} times less`,
    measured: `${times.toFixed(1)} times less`,
    isMet: times >= TIMES_LESS,
    why: "the publisher's pictures are compressed too: a picture of half the width and quality is a sixth to a tenth of it",
  };
}
