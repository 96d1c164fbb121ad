import { computed, signal } from "@preact/signals";
import { keep, readKept } from "#app/ui/kept.ts";
import { applyTextSize, textSize, textSizes } from "#app/ui/theme.ts";
import { isRecord, parseJson } from "#base/json.ts";

export const families = ["serif", "sans", "hyperlegible", "dyslexic"] as const;
export type Family = (typeof families)[number];

/** How stories are set, beside the size of their text and the colours of the app. */
export interface ReadingStyle {
  /** By scrolling, or page by page. */
  way: "scroll" | "pages";
  family: Family;
  /** Of a line, in sizes of its text. */
  leading: number;
  /** Letters that a line holds where there is room. */
  measure: number;
  /** What tells paragraphs apart: air between them, or the first line set in. */
  paragraphs: "apart" | "indented";
  /** The air between them, in sizes of the text. */
  spacing: number;
  align: "start" | "justify";
  /** Of the screen while reading, in percent. */
  brightness: number;
}

/** From where to where each can be moved, in steps of. */
export const limits = {
  leading: { min: 1.2, max: 2.2, step: 0.05 },
  measure: { min: 30, max: 90, step: 5 },
  spacing: { min: 0.2, max: 2, step: 0.1 },
  brightness: { min: 60, max: 100, step: 5 },
} as const;

const usualStyle: ReadingStyle = {
  way: "scroll",
  family: "serif",
  leading: 1.6,
  measure: 60,
  paragraphs: "apart",
  spacing: 1,
  align: "start",
  brightness: 100,
};

const key = "bekal.reading";

/** What is chosen now; kept in localStorage alone, as the theme is. */
export const readingStyle = signal<ReadingStyle>(readStyle());

/** True when nothing of it was changed; the colours are no part of it. */
export const isUsual = computed(
  () =>
    textSize.value === textSizes.usual &&
    JSON.stringify(readingStyle.value) === JSON.stringify(usualStyle),
);

/** Changes some of it, shows it at once and keeps it. */
export function changeStyle(change: Partial<ReadingStyle>): void {
  readingStyle.value = { ...readingStyle.peek(), ...change };
  keep(key, JSON.stringify(readingStyle.peek()));
  paintStyle();
}

/** The way back from everything that was tried. */
export function resetStyle(): void {
  changeStyle(usualStyle);
  applyTextSize(textSizes.usual);
}

/** Follows what another tab has chosen; returns how to stop. */
export function followStyle(): () => void {
  const leaving = new AbortController();
  const read = (event: StorageEvent) => {
    if (event.key !== null && event.key !== key) return;
    readingStyle.value = readStyle();
    paintStyle();
  };
  addEventListener("storage", read, { signal: leaving.signal });
  return () => leaving.abort();
}

/** Hands the choices to the style sheets of the story. */
export function paintStyle(): void {
  const { leading, measure, paragraphs, spacing, family, brightness } = readingStyle.peek();
  const isApart = paragraphs === "apart";
  const values = {
    "--text-leading": String(leading),
    "--reader-letters": String(measure),
    "--paragraph-gap": isApart ? `${spacing}em` : "0em",
    "--paragraph-indent": isApart ? "0em" : "1.5em",
    "--reader-font": fontsOf[family],
    "--dim-share": String((100 - brightness) / 100),
  };
  for (const [name, value] of Object.entries(values)) {
    document.documentElement.style.setProperty(name, value);
  }
}

/** What the browser looks for, in order, until a font has the letter. */
export const fontsOf: Record<Family, string> = {
  serif: "var(--font-read)",
  sans: "var(--font-ui)",
  hyperlegible: '"Atkinson Hyperlegible", var(--font-ui)',
  dyslexic: "OpenDyslexic, var(--font-ui)",
};

function readStyle(): ReadingStyle {
  const kept = parseJson(readKept(key) ?? "");
  const given = isRecord(kept) ? kept : {};
  return {
    way: given["way"] === "pages" ? "pages" : "scroll",
    family: families.find((family) => family === given["family"]) ?? usualStyle.family,
    leading: within("leading", given["leading"]),
    measure: within("measure", given["measure"]),
    paragraphs: given["paragraphs"] === "indented" ? "indented" : "apart",
    spacing: within("spacing", given["spacing"]),
    align: given["align"] === "justify" ? "justify" : "start",
    brightness: within("brightness", given["brightness"]),
  };
}

function within(name: keyof typeof limits, value: unknown): number {
  const { min, max } = limits[name];
  if (typeof value !== "number" || !Number.isFinite(value)) return usualStyle[name];
  return Math.min(max, Math.max(min, value));
}
