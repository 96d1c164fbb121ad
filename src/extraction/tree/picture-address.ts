import {
  lazySets,
  lazySources,
  pictureAddress,
  placeholderPicture,
  widthTemplate,
} from "#extraction/data/pictures.ts";
import { attribute, resolveUrl } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { chooseFromSrcset } from "./srcset.ts";

/** Where a picture is, and how wide its file is when the page says so. */
export interface PictureAddress {
  url: string;
  width?: number;
}

const usualWidth = "1000";
const wideEnough = 700;
const pictureFile = /\.(?:jpe?g|png|webp|gif|avif)$/i;

/** The best address an image gives: sets of sizes first, then lazy attributes, then `src`. */
export function addressOf(image: Element, base: string): PictureAddress | undefined {
  const best = fromSets(image, base) ?? fromAttributes(image, base);
  const linked = best && linkedFile(image, best, base);
  return linked === undefined ? best : { url: linked };
}

function fromSets(image: Element, base: string): PictureAddress | undefined {
  for (const name of lazySets) {
    const set = attribute(image, name);
    const chosen = set === undefined ? undefined : chooseFromSrcset(set);
    const url = resolveUrl(chosen?.url, base);
    if (chosen && url !== undefined && !placeholderPicture.test(url)) return { ...chosen, url };
  }
  return undefined;
}

function fromAttributes(image: Element, base: string): PictureAddress | undefined {
  for (const name of [...lazySources, "src"]) {
    const url = usable(attribute(image, name), base);
    if (url !== undefined) return { url };
  }
  for (const [name, value] of image.attributes)
    if (name.startsWith("data-") && pictureAddress.test(value.trim())) {
      const url = usable(value, base);
      if (url !== undefined) return { url };
    }
  return undefined;
}

function usable(value: string | undefined, base: string): string | undefined {
  if (value === undefined || placeholderPicture.test(value) || !/[/.]/.test(value))
    return undefined;
  return resolveUrl(value.replaceAll(widthTemplate, usualWidth), base);
}

/** A picture often links to its own larger file. */
function linkedFile(image: Element, found: PictureAddress, base: string): string | undefined {
  if ((found.width ?? widthIn(image, found.url)) >= wideEnough) return undefined;
  const href = resolveUrl(linkAround(image), base);
  if (href === undefined || href === found.url) return undefined;
  const { pathname } = new URL(href);
  // "File:…" is the page about a picture, not the picture.
  if (!pictureFile.test(pathname) || pathname.includes(":")) return undefined;
  const [own, other] = [baseName(new URL(found.url).pathname), baseName(pathname)];
  if (Math.min(own.length, other.length) < 4) return undefined;
  return own.startsWith(other) || other.startsWith(own) ? href : undefined;
}

/** How wide the file is by what page and address say. */
function widthIn(image: Element, url: string): number {
  const named = /[?&]w(?:idth)?=(\d{2,4})\b|[-_/](\d{2,4})x\d{2,4}\b/.exec(url);
  return Number(named?.[1] ?? named?.[2] ?? attribute(image, "width") ?? 0);
}

function linkAround(image: Element): string | undefined {
  const parent = image.parentElement;
  const link = parent?.localName === "a" ? parent : parent?.parentElement;
  return link?.localName === "a" ? attribute(link, "href") : undefined;
}

/** The file's name without format, size and scale. */
function baseName(path: string): string {
  const file = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return file
    .replace(/(?:\.\w{3,4}){1,2}$/, "")
    .replace(/[-_]?\d{2,4}x\d{2,4}$/, "")
    .replace(/[-_](?:large|medium|small|thumb|thumbnail|scaled|full|orig|original|[sml])$/, "");
}
