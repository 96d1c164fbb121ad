import { signal } from "@preact/signals";
import { keep, readKept } from "./kept.ts";

export const themes = ["system", "paper", "sepia", "dark", "black"] as const;
export type Theme = (typeof themes)[number];

/** Of the story's text, in px where the browser's own size is 16. */
export const textSizes = { smallest: 14, usual: 19, largest: 32 } as const;

/** Full hours of the device's clock, 0 to 23, between which it is dark. */
export interface DarkHours {
  from: number;
  to: number;
}

const keys = {
  theme: "bekal.theme",
  textSize: "bekal.textSize",
  darkHours: "bekal.darkHours",
};

/** What is chosen now; `system` follows the device. Kept in localStorage alone. */
export const theme = signal<Theme>(readTheme());
export const textSize = signal<number>(readTextSize());
/** When it is dark whatever else is chosen; undefined: never. */
export const darkHours = signal<DarkHours | undefined>(readDarkHours());

const prefersDark = "(prefers-color-scheme: dark)";
const quarterMs = 900_000;
let follows = false;

/** Shows what is kept: after the start, and whenever another tab has chosen anew. */
export function showDisplay(): void {
  theme.value = readTheme();
  textSize.value = readTextSize();
  darkHours.value = readDarkHours();
  paintTheme();
  paintTextSize();
  if (follows) return;
  follows = true;
  matchMedia(prefersDark).addEventListener("change", paintTheme);
  document.addEventListener("visibilitychange", paintTheme);
  followClock();
}

/** The light changes with a full hour, of time zones that are a quarter apart. */
function followClock(): void {
  const look = () => {
    paintTheme();
    followClock();
  };
  setTimeout(look, quarterMs - (Date.now() % quarterMs));
}

/** True for a change that another tab made to theme or text size; null: all was cleared. */
export function isOfDisplay(key: string | null): boolean {
  return key === null || Object.values(keys).includes(key);
}

/** Puts a theme on the page at once, and keeps it where the start script finds it before the first paint. */
export function applyTheme(next: Theme): void {
  theme.value = next;
  keepTheme();
  paintTheme();
}

/** Makes it dark between two hours of every day, or by the clock no more. */
export function applyDarkHours(next: DarkHours | undefined): void {
  darkHours.value = next;
  keepTheme();
  paintTheme();
}

/** Sets the size of the story's text, px, within its limits, and keeps it. */
export function applyTextSize(px: number): void {
  textSize.value = withinLimits(px);
  keep(keys.textSize, String(textSize.value));
  paintTextSize();
}

/** In rem: who set the browser to larger letters gets them here too. */
export function paintTextSize(): void {
  document.documentElement.style.setProperty("--text-size", `${textSize.peek() / 16}rem`);
}

/** The start script has no time to think: it finds the theme of each hour, or one for all. */
function keepTheme(): void {
  const hours = darkHours.peek();
  const list = Array.from({ length: 24 }, (_none, hour) => themeAt(hour));
  keep(keys.theme, hours === undefined ? theme.peek() : list.join());
  keep(keys.darkHours, hours === undefined ? "" : `${hours.from} ${hours.to} ${theme.peek()}`);
}

function themeAt(hour: number): Theme {
  const hours = darkHours.peek();
  const chosen = theme.peek();
  if (hours === undefined || chosen === "black") return chosen;
  return isBetween(hour, hours) ? "dark" : chosen;
}

/** Most nights begin before midnight and end after it. */
function isBetween(hour: number, { from, to }: DarkHours): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

function paintTheme(): void {
  const chosen = themeAt(new Date().getHours());
  const asSystem = matchMedia(prefersDark).matches ? "dark" : "paper";
  document.documentElement.dataset["theme"] = chosen === "system" ? asSystem : chosen;
  // The bar of the browser takes the colour of the page.
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", paper);
  }
}

function readTheme(): Theme {
  const [, , ofDay] = readKept(keys.darkHours)?.split(" ") ?? [];
  const kept = ofDay ?? readKept(keys.theme);
  return themes.find((known) => known === kept) ?? "system";
}

function readDarkHours(): DarkHours | undefined {
  const [from, to] =
    /^(\d+) (\d+) /
      .exec(readKept(keys.darkHours) ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  if (from === undefined || to === undefined || from > 23 || to > 23) return undefined;
  return { from, to };
}

function readTextSize(): number {
  const kept = Number(readKept(keys.textSize) ?? Number.NaN);
  return Number.isFinite(kept) ? withinLimits(kept) : textSizes.usual;
}

function withinLimits(px: number): number {
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, Math.round(px)));
}
