import { signal } from "@preact/signals";
import { keep, readKept } from "./kept.ts";

export const themes = ["system", "paper", "sepia", "dark", "black"] as const;
export type Theme = (typeof themes)[number];

/** Of the story's text, in px where the browser's own size is 16. */
export const textSizes = { smallest: 14, usual: 19, largest: 32 } as const;

const keys = { theme: "bekal.theme", textSize: "bekal.textSize" };

/** What is chosen now; `system` follows the device. Kept in localStorage alone. */
export const theme = signal<Theme>(readTheme());
export const textSize = signal<number>(readTextSize());

const prefersDark = "(prefers-color-scheme: dark)";
let follows = false;

/** Shows what is kept: after the start, and whenever another tab has chosen anew. */
export function showDisplay(): void {
  theme.value = readTheme();
  textSize.value = readTextSize();
  paintTheme();
  paintTextSize();
  if (follows) return;
  follows = true;
  matchMedia(prefersDark).addEventListener("change", paintTheme);
}

/** True for a change that another tab made to theme or text size; null: all was cleared. */
export function isOfDisplay(key: string | null): boolean {
  return key === null || Object.values(keys).includes(key);
}

/** Puts a theme on the page at once, and keeps it where the start script finds it before the first paint. */
export function applyTheme(next: Theme): void {
  theme.value = next;
  keep(keys.theme, next);
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

function paintTheme(): void {
  const chosen = theme.peek();
  const asSystem = matchMedia(prefersDark).matches ? "dark" : "paper";
  document.documentElement.dataset["theme"] = chosen === "system" ? asSystem : chosen;
  // The bar of the browser takes the colour of the page.
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", paper);
  }
}

function readTheme(): Theme {
  return themes.find((known) => known === readKept(keys.theme)) ?? "system";
}

function readTextSize(): number {
  const kept = Number(readKept(keys.textSize) ?? Number.NaN);
  return Number.isFinite(kept) ? withinLimits(kept) : textSizes.usual;
}

function withinLimits(px: number): number {
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, Math.round(px)));
}
