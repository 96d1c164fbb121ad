import { isSpokenOnly } from "./layers.ts";

/** px */
const least = 48;
/** A layout rounds. */
const enough = least - 0.5;

const controls =
  "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]";

interface Size {
  width: number;
  height: number;
}

/** What a thumb cannot well hit: controls of less than 48 px, each with its size; empty when none. */
export function findSmallTargets(): string[] {
  const dialog = Array.from(document.querySelectorAll("dialog[open]")).at(-1);
  return Array.from((dialog ?? document).querySelectorAll<HTMLElement>(controls))
    .filter((one) => isSeen(one) && !isInProse(one) && !isUnderLabel(one))
    .flatMap((control) => {
      const { width, height } = reachOf(control);
      if (width >= enough && height >= enough) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${nameOf(control)}`];
    });
}

/** A field without opacity, or for the ear alone, may be drawn by its label. */
function isSeen(control: HTMLElement): boolean {
  if (!control.checkVisibility({ visibilityProperty: true })) return false;
  if (control.closest("label") !== null) return true;
  const { opacity, pointerEvents } = getComputedStyle(control);
  return !isSpokenOnly(control) && opacity !== "0" && pointerEvents !== "none";
}

/** While stories are chosen, a label lies over each row. */
function isUnderLabel(control: HTMLElement): boolean {
  const { left, top, width, height } = control.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2)?.closest("label");
  return hit?.contains(control) === false;
}

/** A link among the words of a sentence is as high as its line. */
function isInProse(control: HTMLElement): boolean {
  if (getComputedStyle(control).display !== "inline") return false;
  const around = control.parentElement?.textContent?.trim() ?? "";
  const isAlone = around === control.textContent?.trim();
  return !isAlone || control.closest("sup, article p, article li") !== null;
}

/** With its label, and with what is drawn over it to catch taps. */
function reachOf(control: HTMLElement): Size {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const own = union(control.getBoundingClientRect(), label?.getBoundingClientRect());
  if (own.width >= enough && own.height >= enough) return own;
  control.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const box = control.getClientRects()[0] ?? control.getBoundingClientRect();
  const walk = (byX: number, byY: number) => {
    let steps = 0;
    const isHit = () => {
      const x = box.left + box.width / 2 + byX * steps;
      const hit = document.elementFromPoint(x, box.top + box.height / 2 + byY * steps);
      return hit !== null && (control.contains(hit) || label?.contains(hit) === true);
    };
    while (steps < least && isHit()) steps += 1;
    return Math.max(0, steps - 0.5);
  };
  return {
    width: Math.max(own.width, walk(1, 0) + walk(-1, 0)),
    height: Math.max(own.height, walk(0, 1) + walk(0, -1)),
  };
}

function union(one: DOMRect, other?: DOMRect): Size {
  if (other === undefined) return one;
  const width = Math.max(one.right, other.right) - Math.min(one.left, other.left);
  const height = Math.max(one.bottom, other.bottom) - Math.min(one.top, other.top);
  return { width, height };
}

function nameOf(control: HTMLElement): string {
  const name = control.getAttribute("aria-label") ?? control.textContent?.trim() ?? "";
  return `${control.tagName} ${control.className} ${name.slice(0, 50)}`;
}
