import { tagOf } from "#story/reading.ts";
import type { Voice } from "./engine.ts";

/** Whether a story can be heard on this device. */
export type Readiness =
  | { kind: "ready"; voice: Voice }
  /** Only voices that send the text away and cost data. */
  | { kind: "network-only"; voice: Voice }
  /** Voices, but none for the language. */
  | { kind: "no-language" }
  /** No voice at all. */
  | { kind: "none" }
  /** The browser cannot speak. */
  | { kind: "unsupported" };

/** Old names that devices still use for languages. */
const renamed: Record<string, string> = {
  in: "id",
  iw: "he",
  jw: "jv",
  cmn: "zh",
  nb: "no",
  nn: "no",
};

/** The language without region or script, in small letters: `in_ID` is `id`. */
export function mainOf(language: string): string {
  const main = tagOf(language);
  return renamed[main] ?? main;
}

/** The voices for a language, best first: of this device, of its region, its default, by name. */
export function voicesFor(voices: readonly Voice[], language: string): Voice[] {
  const region = language.toLowerCase().replaceAll("_", "-");
  const rank = (voice: Voice) =>
    (voice.isLocal ? 4 : 0) +
    (voice.language.toLowerCase().replaceAll("_", "-") === region ? 2 : 0) +
    (voice.isDefault ? 1 : 0);
  return voices
    .filter((voice) => mainOf(voice.language) === mainOf(language))
    .toSorted((a, b) => rank(b) - rank(a) || a.name.localeCompare(b.name));
}

/**
 * Which voice says a story, or why none can.
 * @param chosen the voice the reader took for this language, in whatever language it speaks
 */
export function readinessOf(
  voices: readonly Voice[],
  language: string,
  chosen: string | undefined,
): Readiness {
  if (voices.length === 0) return { kind: "none" };
  const own = voices.find(({ id }) => id === chosen);
  const voice = own ?? voicesFor(voices, language)[0];
  if (voice === undefined) return { kind: "no-language" };
  return voice.isLocal ? { kind: "ready", voice } : { kind: "network-only", voice };
}
