import { emptyAlt, lazySets, lazySources } from "#extraction/data/pictures.ts";
import { all, attribute, collapse, resolveUrl, textIn } from "#extraction/document/dom.ts";
import { Element } from "#extraction/document/node.ts";
import type { Page } from "#extraction/page.ts";
import { figureAround } from "./caption-boxes.ts";
import { mediaAttribute } from "./media-card.ts";
import { reasonToDrop, sizeOf } from "./judge-picture.ts";
import { addressOf, type PictureAddress } from "./picture-address.ts";
import { type Visited, walkElements } from "./walk.ts";

type Drop = (element: Element, why: string) => void;
type Handler = (element: Element, page: Page, drop: Drop) => Visited;

const byTag: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ["img", resolveImage],
  ["amp-img", resolveImage],
  ["amp-anim", resolveImage],
  ["picture", resolvePicture],
  ["noscript", resolveNoscript],
]);

/**
 * Gives every picture one absolute address and drops what is none: tiny, tracking and decorative
 * pictures, empty placeholders. Pictures inside `noscript` take the placeholder's place, and boxes
 * of a picture with its caption become figures. One walk.
 */
export function resolvePictures(page: Page, drop: Drop): void {
  walkElements(page.document.body, (element) => {
    const handler = byTag.get(element.localName);
    if (handler) return handler(element, page, drop);
    return element.getAttribute("role") === "img"
      ? resolveBackground(element, page, drop)
      : undefined;
  });
}

function resolveImage(image: Element, page: Page, drop: Drop): Visited {
  if (image.hasAttribute(mediaAttribute)) return image;
  const best = addressOf(image, page.baseUrl);
  const why = best === undefined ? "no address" : reasonToDrop(image, best.url);
  if (best === undefined || why !== undefined) {
    drop(image, why ?? "no address");
    return "gone";
  }
  const settled = settle(image, best);
  figureAround(settled);
  return settled;
}

/** A `picture` gives its image the sizes it lists, but for those of formats and screens of few. */
function resolvePicture(picture: Element, page: Page, drop: Drop): Visited {
  const image = picture.querySelector("img, amp-img") ?? new Element("img");
  const own = attribute(image, "srcset") ?? attribute(image, "data-srcset");
  if (own === undefined) {
    const isLost = addressOf(image, page.baseUrl) === undefined;
    const sets = setsOf(picture, isLost);
    if (sets.length > 0) image.setAttribute("srcset", sets.join(", "));
  }
  picture.replaceWith(image);
  return resolveImage(image, page, drop);
}

function setsOf(picture: Element, isLost: boolean): string[] {
  const sources = picture.querySelectorAll("source").flatMap((source) => {
    const set = attribute(source, "srcset") ?? attribute(source, "data-srcset");
    const isNew = /avif|jxl/.test(source.getAttribute("type") ?? "");
    const isSmall = /max-width\s?:\s?\d{1,3}px/.test(source.getAttribute("media") ?? "");
    return set === undefined ? [] : [{ set, isRare: isNew || isSmall }];
  });
  const usual = sources.filter(({ isRare }) => !isRare);
  return (usual.length > 0 || !isLost ? usual : sources).map(({ set }) => set);
}

/** One picture without words is the twin of what stands before it; anything else is a notice. */
function resolveNoscript(noscript: Element, page: Page, drop: Drop): Visited {
  const image = pictureIn(noscript);
  const best = image && addressOf(image, page.baseUrl);
  const twin = placeholderBefore(noscript);
  const isNew = best && twin?.getAttribute("src") !== best.url;
  if (!image || !isNew || reasonToDrop(image, best.url) !== undefined) {
    noscript.remove();
    return "gone";
  }
  const isPicture = image.parentElement?.localName === "picture";
  const holder = isPicture ? image.parentElement : image;
  (twin ?? noscript).replaceWith(holder);
  noscript.remove();
  const resolve = isPicture ? resolvePicture : resolveImage;
  const made = resolve(holder, page, drop);
  return twin ? "gone" : made;
}

/** The only picture, when it is all there is. */
function pictureIn(noscript: Element): Element | undefined {
  const images = all(noscript, "img");
  return images.length === 1 && textIn(noscript) === "" ? images[0] : undefined;
}

function placeholderBefore(noscript: Element): Element | undefined {
  const before = noscript.previousElementSibling;
  if (before === null) return undefined;
  const image = before.localName === "img" ? before : before.querySelector("img");
  return image && textIn(before) === "" ? image : undefined;
}

/** A box that a style fills with a picture, and that says so. */
function resolveBackground(box: Element, page: Page, drop: Drop): Visited {
  const style = box.getAttribute("style") ?? "";
  const value = /background(?:-image)?\s?:[^;]{0,40}url\(\s?['"]?([^'")\s]{4,2000})/i.exec(
    style,
  )?.[1];
  const url = resolveUrl(value, page.baseUrl);
  if (url === undefined || box.querySelector("img") || textIn(box) !== "") return undefined;
  const image = new Element("img", [
    ["src", url],
    ["alt", attribute(box, "aria-label") ?? ""],
  ]);
  box.replaceWith(image);
  return resolveImage(image, page, drop);
}

function settle(image: Element, best: PictureAddress): Element {
  const target = image.localName === "img" ? image : new Element("img");
  for (const name of [...lazySources, ...lazySets, "sizes", "loading", "style"])
    target.removeAttribute(name);
  setSize(target, image, best.width);
  target.setAttribute("src", best.url);
  const alt = collapse(attribute(image, "alt") ?? "");
  if (alt === "" || emptyAlt.test(alt.slice(0, 300))) target.removeAttribute("alt");
  else target.setAttribute("alt", alt);
  if (target !== image) image.replaceWith(target);
  return target;
}

/** The file named by a set is wider than its box: the ratio stays, the width is the file's. */
function setSize(target: Element, image: Element, fileWidth: number | undefined): void {
  const [width, height] = [sizeOf(image, "width"), sizeOf(image, "height")];
  const scale = fileWidth !== undefined && width !== undefined ? fileWidth / width : 1;
  const sizes = { width, height };
  for (const name of ["width", "height"] as const) {
    const value = sizes[name];
    if (value === undefined) target.removeAttribute(name);
    else target.setAttribute(name, String(Math.round(value * (height === undefined ? 1 : scale))));
  }
}
