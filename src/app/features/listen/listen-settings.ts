import { isRecord, parseJson } from "#base/json.ts";
import { keep, readKept } from "#app/ui/kept.ts";
import { mainOf } from "./voices.ts";

/** How the reader likes to listen; kept on this device, as its voices are. */
export interface ListenSettings {
  /** 1: as fast as people speak. */
  rate: number;
  /** Captions of pictures are said too. */
  withCaptions: boolean;
  /** The voice taken for a language (main part of BCP 47), by its id. */
  voices: Record<string, string>;
}

/** The limits of speed, and one step of it. */
export const rates = { slowest: 0.5, fastest: 3, step: 0.1 } as const;

const key = "bekal.listen";

/** Reads what is kept: what makes no sense counts as not chosen. */
export function readListenSettings(): ListenSettings {
  const kept = parseJson(readKept(key) ?? "{}");
  const stored = isRecord(kept) ? kept : {};
  const { rate, voices } = stored;
  return {
    rate: typeof rate === "number" ? toRate(rate) : 1,
    withCaptions: stored["withCaptions"] === true,
    voices: isRecord(voices) ? stringsOf(voices) : {},
  };
}

export function keepListenSettings(settings: ListenSettings): void {
  keep(key, JSON.stringify(settings));
}

/** A speed within its limits, in whole steps. */
export function toRate(rate: number): number {
  if (!Number.isFinite(rate)) return 1;
  const within = Math.min(rates.fastest, Math.max(rates.slowest, rate));
  return Math.round(within / rates.step) / Math.round(1 / rates.step);
}

/** The voice the reader took for a language. */
export function voiceFor({ voices }: ListenSettings, language: string): string | undefined {
  return Object.hasOwn(voices, mainOf(language)) ? voices[mainOf(language)] : undefined;
}

function stringsOf(record: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(record).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(entries);
}
