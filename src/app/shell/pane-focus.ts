import { longList } from "#app/ui/panes.ts";
import { storyOnScreen } from "#app/ui/story-on-screen.ts";

/** In the order of F6. */
const names = ["nav", "list", "story"] as const;
type PaneName = (typeof names)[number];

const selectors: Record<PaneName, string> = {
  nav: "nav",
  list: "[data-pane=list]",
  story: "[data-pane=story]",
};
const focusable = "a[href], button:not(:disabled)";

/** Goes from pane to pane, and knows where in each the reader was last. */
export class PaneFocus {
  readonly #last = new Map<PaneName, HTMLElement>();

  constructor(signal: AbortSignal) {
    const come = ({ target }: FocusEvent) => {
      const name = nameAround(target);
      if (name !== undefined && target instanceof HTMLElement) this.#last.set(name, target);
    };
    document.addEventListener("focusin", come, { signal });
  }

  /** True while the focus is in this pane. */
  isIn(name: PaneName): boolean {
    return nameAround(document.activeElement) === name;
  }

  /** On to the next pane that takes the focus, or back to the one before. */
  cycle(by: 1 | -1): void {
    const here = nameAround(document.activeElement);
    const at = here === undefined ? (by === 1 ? -1 : 0) : names.indexOf(here);
    for (let step = 1; step <= names.length; step += 1) {
      const name = names.at((at + by * step) % names.length);
      if (name !== undefined && this.to(name)) return;
    }
  }

  /** False where there is no such pane, or nothing in it that can have the focus. */
  to(name: PaneName): boolean {
    const pane = paneOf(name);
    if (pane === null || !pane.checkVisibility()) return false;
    if (name === "list" && this.#toOpenRow(pane)) return true;
    const targets = name === "story" ? this.#inStory(pane) : this.#inOther(name, pane);
    return targets.some((target) => giveFocus(target));
  }

  /** A long list has to draw it first. */
  #toOpenRow(pane: Element): boolean {
    const open = storyOnScreen.peek();
    const list = longList.peek();
    if (open !== undefined && list?.addresses().includes(open)) {
      list.reveal(open, true);
      return true;
    }
    return giveFocus(pane.querySelector<HTMLElement>("[aria-current=true]"), "nearest");
  }

  #inOther(name: PaneName, pane: Element): (HTMLElement | null | undefined)[] {
    const stop = name === "list" ? "li a[href]" : "[aria-current]";
    return [this.#last.get(name), pane.querySelector(stop), pane.querySelector(focusable)];
  }

  /** Where the reader was while that is in view, else what is: who goes back goes on reading. */
  #inStory(pane: Element): (HTMLElement | null | undefined)[] {
    const [last, title] = [this.#last.get("story"), pane.querySelector("h1")];
    const inView = [last, title, ...pane.querySelectorAll<HTMLElement>("[data-block]")];
    return [inView.find((one) => one && isInView(one)), title, pane.querySelector(focusable)];
  }
}

function paneOf(name: PaneName): Element | null {
  return document.querySelector(selectors[name]);
}

function nameAround(target: EventTarget | null): PaneName | undefined {
  return target instanceof Node
    ? names.find((name) => paneOf(name)?.contains(target) === true)
    : undefined;
}

/** What is no stop of the Tab key has the focus once. */
function giveFocus(element: HTMLElement | null | undefined, block?: "nearest"): boolean {
  if (!element?.isConnected) return false;
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
  if (block !== undefined) element.scrollIntoView({ block, behavior: "instant" });
  return document.activeElement === element;
}

function isInView(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  // Under the bar of the story nothing is seen.
  return bottom > 72 && top < innerHeight - 72 && right > 0 && left < innerWidth;
}
