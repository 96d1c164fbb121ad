import type { Page } from "playwright-core";

/** When a page showed what it is for, ms since its navigation began. */
export interface Shown {
  visibleMs: number;
  /** When its own code answers taps; the same for a page without code. */
  interactiveMs: number;
}

export interface Watched {
  /** What the reader waits for. */
  selector: string;
  /** What stands there only until the page's own code has taken over. */
  untilGone?: string;
}

declare global {
  var bekalSeen: { visibleMs?: number; interactiveMs?: number } | undefined;
}

/** Makes a page four times slower than this machine, and note when `watched` is on the screen. */
export async function prepare(page: Page, watched: Watched): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(watchScreen, watched);
}

/** Opens an address, or opens it again, and waits until what matters is on the screen. */
export async function show(page: Page, open: () => Promise<unknown>): Promise<Shown> {
  await open();
  const handle = await page.waitForFunction(
    () => {
      const { visibleMs, interactiveMs } = globalThis.bekalSeen ?? {};
      if (visibleMs === undefined || interactiveMs === undefined) return undefined;
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      // Until the first paint nothing is visible, whatever the tree says.
      const paintedMs = Math.max(visibleMs, paint?.startTime ?? 0);
      return { visibleMs: paintedMs, interactiveMs: Math.max(paintedMs, interactiveMs) };
    },
    undefined,
    { timeout: 60_000 },
  );
  const shown = await handle.jsonValue();
  if (shown === undefined) throw new Error("Nothing was measured.");
  return shown;
}

/** The middle value. */
export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Runs in the page, before anything of its own. */
function watchScreen({ selector, untilGone }: Watched): void {
  const seen: { visibleMs?: number; interactiveMs?: number } = {};
  globalThis.bekalSeen = seen;

  function isVisible(): boolean {
    return Array.from(document.querySelectorAll(selector)).some((element) => {
      const { top, height } = element.getBoundingClientRect();
      return element.checkVisibility() && height > 0 && top < innerHeight;
    });
  }

  function isInteractive(): boolean {
    if (untilGone === undefined) return seen.visibleMs !== undefined;
    return isVisible() && document.body !== null && !document.querySelector(untilGone);
  }

  function look(): void {
    if (seen.visibleMs === undefined && isVisible()) seen.visibleMs = performance.now();
    if (seen.visibleMs !== undefined && isInteractive()) seen.interactiveMs = performance.now();
    if (seen.interactiveMs === undefined) requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
}
