import { signal } from "@preact/signals";
import { keep, readKept } from "./kept.ts";

export const themes = ["system", "paper", "sepia", "dark", "black"] as const;
export type Theme = (typeof themes)[number];

/** Of the story's text, in px where the browser's own size is 16. */
export const textSizes = { smallest: 14, usual: 19, largest: 32 } as const;

/** What is chosen now; `system` follows the device. */
export const theme = signal<Theme>(readTheme());
export const textSize = signal<number>(readTextSize());

const prefersDark = "(prefers-color-scheme: dark)";
let follows = false;

/**
 * Puts a theme on the page at once and keeps it where the start script finds it before the first
 * paint (localStorage `bekal.theme`). The library's settings are the caller's.
 */
export function applyTheme(next: Theme): void {
  theme.value = next;
  keep("bekal.theme", next);
  paintTheme();
  if (follows) return;
  follows = true;
  matchMedia(prefersDark).addEventListener("change", paintTheme);
}

/**
 * Sets the size of the story's text, px, within its limits; kept as `bekal.textSize`. On the page it
 * is in rem: who set the browser to larger letters gets them here too.
 */
export function applyTextSize(px: number): void {
  const size = withinLimits(px);
  textSize.value = size;
  keep("bekal.textSize", String(size));
  document.documentElement.style.setProperty("--text-size", `${size / 16}rem`);
}

function paintTheme(): void {
  const chosen = theme.value;
  const asSystem = matchMedia(prefersDark).matches ? "dark" : "paper";
  document.documentElement.dataset["theme"] = chosen === "system" ? asSystem : chosen;
  // The bar of the browser takes the colour of the page.
  const paper = getComputedStyle(document.documentElement).getPropertyValue("--paper").trim();
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    meta.setAttribute("content", paper);
  }
}

function readTheme(): Theme {
  return themes.find((known) => known === readKept("bekal.theme")) ?? "system";
}

function readTextSize(): number {
  const kept = Number(readKept("bekal.textSize") ?? Number.NaN);
  return Number.isFinite(kept) ? withinLimits(kept) : textSizes.usual;
}

function withinLimits(px: number): number {
  return Math.min(textSizes.largest, Math.max(textSizes.smallest, Math.round(px)));
}
