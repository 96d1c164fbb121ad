import {
  decorativeFile,
  decorativeMark,
  portraitMark,
  stripFile,
  trackingHosts,
  trackingPath,
} from "#extraction/data/pictures.ts";
import { markOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { textLength } from "./walk.ts";

const minSide = 80;
/** Declared as wide as this it is shown for itself, whatever its name. */
const wideSide = 300;
const stripRatio = 4;
const mostInPortrait = 300;

/** Why a picture is none that a story shows; undefined for one that may be. */
export function reasonToDrop(image: Element, url: string): string | undefined {
  if (isTiny(image)) return "tiny picture";
  const { hostname, pathname } = new URL(url);
  if (trackingHosts.test(hostname) || trackingPath.test(pathname)) return "tracking picture";
  if (isTwin(image, url)) return "the same picture again";
  if (decorativeMark.test(markOf(image))) return "decorative picture";
  return reasonByName(image, pathname);
}

/** A picture shown large or with a caption is meant, whatever its file is called. */
function reasonByName(image: Element, pathname: string): string | undefined {
  const isShown = (sizeOf(image, "width") ?? 0) >= wideSide || isCaptioned(image);
  if (isShown) return isStrip(image) && stripFile.test(fileOf(pathname)) ? "banner" : undefined;
  if (isDecorative(image, pathname)) return "decorative picture";
  return isPortrait(image) ? "portrait of the author" : undefined;
}

/** A side in pixels, as the page declares it. */
export function sizeOf(image: Element, name: "width" | "height"): number | undefined {
  const value = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(image.getAttribute(name) ?? "")?.[1];
  const size = Number(value ?? 0);
  return size > 0 ? size : undefined;
}

/** Far wider than high, as the head of a page is. */
function isStrip(image: Element): boolean {
  const [width = 0, height = 0] = [sizeOf(image, "width"), sizeOf(image, "height")];
  return height > 0 && width / height >= stripRatio;
}

function isTiny(image: Element): boolean {
  return [sizeOf(image, "width"), sizeOf(image, "height")].some(
    (side) => side !== undefined && side < minSide,
  );
}

function isDecorative(image: Element, pathname: string): boolean {
  if (decorativeFile.test(fileOf(pathname))) return true;
  const role = image.getAttribute("role");
  return (
    (/\.svg$/i.test(pathname) || role === "presentation" || role === "none") &&
    !image.closest("figure")
  );
}

function fileOf(pathname: string): string {
  return pathname.slice(pathname.lastIndexOf("/") + 1).slice(0, 40);
}

function isCaptioned(image: Element): boolean {
  const figure = image.closest("figure");
  return figure !== null && figure.querySelector("figcaption") !== null;
}

function isTwin(image: Element, url: string): boolean {
  const before = image.previousElementSibling;
  return before?.localName === "img" && before.getAttribute("src") === url;
}

function isPortrait(image: Element): boolean {
  let at = image.parentElement;
  for (let level = 0; at && level < 3; level += 1) {
    if (portraitMark.test(markOf(at)) && textLength(at, mostInPortrait) < mostInPortrait)
      return true;
    at = at.parentElement;
  }
  return false;
}
