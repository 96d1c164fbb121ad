import { median } from "../measure.ts";
import type { Floor } from "./floor.ts";
import type { Way } from "./measure.ts";

/** Everything that was measured of one language of one set. */
export interface Measured {
  language: string;
  /** By story. */
  hasPictures: boolean[];
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
export function judge({ language, hasPictures, ways, floor, light, full }: Measured): Judged[] {
  const wayOf = (name: string) => ways.find((way) => way.name === name);
  const downOf = (name: string) => wayOf(name)?.downBytes ?? Number.NaN;
  const text = median(wayOf("pack, text")?.bytes ?? []);
  const withLight = wayOf("pack, text and light pictures")?.bytes ?? [];
  const lowest = Math.min(median(floor.brotli), median(floor.zstd));
  const textKb = TEXT_KB[language] ?? TEXT_KB["en"] ?? 0;
  const original = downOf("original page and its pictures");
  return [
    atMost("text of a story in a pack", text, textKb, `its bare text is ${kb(lowest)} alone`),
    atMost("a light picture", median(light), PICTURES_KB.light, "detail costs bytes"),
    atMost("a full picture", median(full), PICTURES_KB.full, "detail costs bytes"),
    atMost(
      "a story that has pictures, with light ones",
      median(withLight.filter((_bytes, at) => hasPictures[at])),
      PICTURES_KB.storyWithLight,
      "some have many pictures",
    ),
    timesLess("all texts against all originals", original / downOf("pack, text")),
    timesLess(
      "all texts and light pictures against all originals",
      original / downOf("pack, text and light pictures"),
    ),
    {
      name: "text against the lower floor",
      target: `at most ${OVER_FLOOR.toFixed(2)} times`,
      measured: `${(text / lowest).toFixed(2)} times`,
      isMet: text <= lowest * OVER_FLOOR,
      why: "the floor is words alone: no structure, names, dates, links and picture addresses",
    },
  ];
}

function kb(bytes: number): string {
  return `${(bytes / 1000).toFixed(2)} kB`;
}

function atMost(name: string, bytes: number, targetKb: number, why: string): Judged {
  const isMet = bytes <= targetKb * 1000;
  return { name, target: `at most ${targetKb} kB`, measured: kb(bytes), isMet, why };
}

function timesLess(name: string, times: number): Judged {
  return {
    name,
    target: `at least ${TIMES_LESS} times less`,
    measured: `${times.toFixed(1)} times less`,
    isMet: times >= TIMES_LESS,
    why: "these pages are little more than their pictures, and a light one is a tenth of the published one",
  };
}
