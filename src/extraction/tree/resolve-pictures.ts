import type { Document, Element } from "#extraction/document/node.ts";
import { all, attribute, isElement, markOf, resolveUrl, textIn } from "#extraction/document/dom.ts";
import { decorativePicture, trackingHosts } from "#extraction/data/selectors.ts";
import { chooseFromSrcset } from "./srcset.ts";
import type { Page } from "#extraction/page.ts";

/** Where lazy loaders keep the real address, best first. */
const lazySrc = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-original-src",
  "data-full-src",
  "data-hi-res-src",
  "data-image",
  "data-img",
  "data-url",
  "data-orig-file",
  "data-large-file",
];
const lazySrcset = ["data-srcset", "data-lazy-srcset", "srcset"];
const placeholder =
  /^data:|(?:^|[/_.-])(?:blank|placeholder|spacer|transparent|lazy(?:load)?|loading|grey|gray|1x1|pixel|default[-_]?(?:image|img|thumb)?|no-?image|dummy|preload)(?:[-_.]\w*)*\.(?:gif|png|svg|jpe?g|webp)/i;
const minSide = 80;

/**
 * Gives every picture one absolute address and drops what is none: tiny, tracking and decorative
 * pictures, empty placeholders. Pictures inside `noscript` take the placeholder's place.
 */
export function resolvePictures(page: Page, drop: (element: Element, why: string) => void): void {
  unwrapNoscript(page.document);
  unwrapPictureElements(page.document);
  for (const image of all(page.document, "img, amp-img")) {
    const best = addressOf(image, page.baseUrl);
    const why = best === undefined ? "no address" : reasonToDrop(image, best.url);
    if (best === undefined || why !== undefined) {
      drop(image, why ?? "no address");
      continue;
    }
    settle(image, best, page.document);
  }
}

function settle(image: Element, best: { url: string; width?: number }, document: Document): void {
  const target = image.localName === "img" ? image : document.createElement("img");
  for (const name of [...lazySrc, ...lazySrcset, "sizes", "loading", "style"])
    target.removeAttribute(name);
  const own = { width: sizeOf(image, "width"), height: sizeOf(image, "height") };
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) target.removeAttribute(name);
    else target.setAttribute(name, String(value));
  }
  // The file named by srcset is wider than the box: the ratio stays, the width is the file's.
  if (best.width !== undefined && own.width !== undefined && own.height !== undefined) {
    target.setAttribute("width", String(best.width));
    target.setAttribute("height", String(Math.round((own.height * best.width) / own.width)));
  }
  target.setAttribute("src", best.url);
  const alt = attribute(image, "alt");
  if (target === image) return;
  if (alt !== undefined) target.setAttribute("alt", alt);
  image.replaceWith(target);
}

function addressOf(image: Element, base: string): { url: string; width?: number } | undefined {
  for (const name of lazySrcset) {
    const set = attribute(image, name);
    const chosen = set === undefined ? undefined : chooseFromSrcset(set);
    const url = resolveUrl(chosen?.url, base);
    if (chosen && url !== undefined && !placeholder.test(url)) return { ...chosen, url };
  }
  for (const name of [...lazySrc, "src"]) {
    const value = attribute(image, name);
    if (value === undefined || placeholder.test(value)) continue;
    const url = resolveUrl(value, base);
    if (url !== undefined && /[/.]/.test(value)) return { url };
  }
  return undefined;
}

function reasonToDrop(image: Element, url: string): string | undefined {
  const [width, height] = [sizeOf(image, "width"), sizeOf(image, "height")];
  if ((width !== undefined && width < minSide) || (height !== undefined && height < minSide))
    return "tiny picture";
  const { hostname, pathname } = new URL(url);
  if (trackingHosts.test(hostname)) return "tracking picture";
  const isDecoration =
    decorativePicture.test(markOf(image)) ||
    decorativePicture.test(pathname.slice(pathname.lastIndexOf("/") + 1).slice(0, 40)) ||
    (/\.svg$/i.test(pathname) && !image.closest("figure")) ||
    ["presentation", "none"].includes(image.getAttribute("role") ?? "");
  return isDecoration ? "decorative picture" : undefined;
}

function sizeOf(image: Element, name: "width" | "height"): number | undefined {
  const value = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(image.getAttribute(name) ?? "")?.[1];
  const size = Number(value ?? 0);
  return size > 0 ? size : undefined;
}

function unwrapNoscript(document: Document): void {
  for (const noscript of all(document, "noscript")) {
    const images = all(noscript, "img");
    const image = images[0];
    if (images.length === 1 && image && textIn(noscript) === "") {
      const twin = placeholderBefore(noscript);
      if (twin) twin.replaceWith(image);
      else noscript.replaceWith(image);
    }
    noscript.remove();
  }
}

function placeholderBefore(noscript: Element): Element | undefined {
  const before = noscript.previousElementSibling;
  if (!isElement(before)) return undefined;
  const image = before.localName === "img" ? before : before.querySelector("img");
  return image && textIn(before) === "" ? image : undefined;
}

function unwrapPictureElements(document: Document): void {
  for (const picture of all(document, "picture")) {
    const image = picture.querySelector("img") ?? document.createElement("img");
    const sets = all(picture, "source").flatMap((source) => {
      const isNewFormat = /avif|jxl/.test(source.getAttribute("type") ?? "");
      const set = attribute(source, "srcset") ?? attribute(source, "data-srcset");
      return set === undefined || isNewFormat ? [] : [set];
    });
    const own = attribute(image, "srcset") ?? attribute(image, "data-srcset");
    if (own === undefined && sets.length > 0) image.setAttribute("srcset", sets.join(", "));
    picture.replaceWith(image);
  }
}
