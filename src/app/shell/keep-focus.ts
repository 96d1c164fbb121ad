import { effect } from "@preact/signals";
import { place } from "#app/ui/location.ts";

/** What had the focus, and where in a list. */
interface Held {
  element: HTMLElement;
  /** Of the row around it, among its neighbours. */
  row?: { list: Element; index: number };
}

/** Further back nobody remembers either. */
const longestPath = 8;
const focusable = "a[href], button:not(:disabled), input:not(:disabled), select, textarea";

/**
 * Whoever works with keys or listens stands somewhere on the screen. What they stand on may go: a row
 * that was deleted, a sheet that did its work, a toast, the screen itself. Then the focus goes to the
 * row that took the place, else back to what had it before, else to the title of the screen; never
 * to nowhere. Returns how to stop.
 */
export function keepFocus(): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  let path: Held[] = [];

  function come({ target }: FocusEvent): void {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    const others = path.filter(({ element }) => element !== target);
    path = [...others, hold(target)].slice(-longestPath);
  }

  /** Who taps beside everything wants the focus nowhere. */
  function go({ target, relatedTarget }: FocusEvent): void {
    if (relatedTarget !== null || !(target instanceof HTMLElement)) return;
    queueMicrotask(() => {
      if (isThere(target) && document.activeElement === document.body) path = [];
    });
  }

  function look(): void {
    const last = path.at(-1);
    if (last === undefined || isThere(last.element)) return;
    // A button that can be pressed no more keeps the focus for a moment.
    const isLost = () => [document.body, last.element].includes(focused());
    if (!isLost()) return;
    const top = topmost();
    const ways = [...path.toReversed().flatMap((one) => wayTo(one, top)), titleOf(top)];
    // What had the focus for once is passed by: it takes it no more.
    ways.some((way) => {
      way?.focus({ preventScroll: way.tagName === "H1" });
      return !isLost();
    });
  }

  if (focused() !== document.body) path = [hold(focused())];
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["disabled"],
  });
  document.addEventListener("focusin", come, { signal });
  document.addEventListener("focusout", go, { signal });
  // Nothing of the last screen is a way back on the next one.
  const forget = effect(() => {
    void place.value;
    path = path.slice(-1);
  });
  return () => {
    forget();
    watcher.disconnect();
    leaving.abort();
  };
}

function focused(): HTMLElement {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement ? activeElement : body;
}

function hold(element: HTMLElement): Held {
  const row = element.closest("li");
  const list = row?.parentElement;
  if (!row || !list) return { element };
  return { element, row: { list, index: [...list.children].indexOf(row) } };
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

/** What may have the focus now: all, or what is in the sheet that is open. */
function topmost(): Element {
  return Array.from(document.querySelectorAll("dialog[open]")).at(-1) ?? document.body;
}

/** Itself while it is there, else the row that took its place. */
function wayTo({ element, row }: Held, top: Element): HTMLElement[] {
  if (isThere(element)) {
    return top.contains(element) && element.checkVisibility() ? [element] : [];
  }
  if (row === undefined || !top.contains(row.list)) return [];
  const rows = row.list.children;
  const next = rows[Math.min(row.index, rows.length - 1)];
  return [...(next?.querySelectorAll<HTMLElement>(focusable) ?? [])].slice(0, 1);
}

/** A title that has the focus once, and is no stop on the way of the Tab key. */
function titleOf(top: Element): HTMLElement | undefined {
  const title = top.querySelector<HTMLElement>(top === document.body ? "main h1" : "h2");
  if (title?.hasAttribute("tabindex") === false) {
    title.tabIndex = -1;
    title.addEventListener("blur", () => title.removeAttribute("tabindex"), { once: true });
  }
  return title ?? undefined;
}
