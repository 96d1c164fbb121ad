import type { Extent, Scroller } from "./scroller.ts";

/** A line may begin this much above the page it stands on, px: an overhang of its letters. */
const overhangPx = 6;

/** The box that shows an element page by page; undefined when the story scrolls. */
export function pagesAround(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>("[data-page]") ?? undefined;
}

/** The page that is shown, or turned to; from 0. */
export function pageOf(pages: HTMLElement): number {
  return Number(pages.dataset["page"] ?? 0);
}

export function countPages(pages: HTMLElement): number {
  return Math.max(1, Math.round((pages.scrollWidth + gapOf(pages)) / stepOf(pages)));
}

/** Shows a page: at once, or by sliding there. */
export function showPage(pages: HTMLElement, page: number, isSliding = false): void {
  const next = Math.min(countPages(pages) - 1, Math.max(0, page));
  pages.dataset["page"] = String(next);
  pages.scrollTo({ left: leftOf(pages, next), behavior: isSliding ? "smooth" : "instant" });
}

/** How far the box is scrolled when it shows a page, px. */
export function leftOf(pages: HTMLElement, page: number): number {
  return page * stepOf(pages) * (isRightToLeft(pages) ? -1 : 1);
}

/** The page that stands nearest to where something else than a turn has scrolled to. */
export function nearestPage(pages: HTMLElement): number {
  return Math.round(Math.abs(pages.scrollLeft) / stepOf(pages));
}

/**
 * A story in columns, each as large as the view: what stands on a later page counts as standing so
 * many views below.
 */
export function pagesScroller(pages: HTMLElement): Scroller {
  const height = () => pages.clientHeight;
  function along(rect: DOMRect): Extent {
    const box = pages.getBoundingClientRect();
    const aside = isRightToLeft(pages) ? box.right - rect.right : rect.left - box.left;
    const column = Math.floor((aside + Math.abs(pages.scrollLeft) + 1) / stepOf(pages));
    const before = (column - pageOf(pages)) * height() - box.top;
    return { start: before + rect.top, end: before + rect.bottom };
  }
  return {
    along,
    extentOf(element) {
      const rects = [...element.getClientRects()];
      const [first, last] = [rects[0], rects.at(-1)];
      if (first === undefined || last === undefined) return { start: 0, end: 0 };
      return { start: along(first).start, end: along(last).end };
    },
    height,
    position: () => pageOf(pages) * height(),
    moveBy(px) {
      showPage(pages, Math.floor(pageOf(pages) + (px + overhangPx) / height()));
    },
    target: pages,
    isPaged: true,
  };
}

function stepOf(pages: HTMLElement): number {
  return pages.getBoundingClientRect().width + gapOf(pages);
}

function gapOf(pages: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(pages).columnGap) || 0;
}

function isRightToLeft(pages: HTMLElement): boolean {
  return getComputedStyle(pages).direction === "rtl";
}
