import type { Picture } from "#article/article.ts";
import { cleanLine } from "#article/clean-text.ts";
import type { Element as TreeElement, TreeNode } from "#article/tree.ts";
import type { MediaKind } from "#extraction/data/provider.ts";
import { attribute, resolveUrl } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { mediaAttribute } from "./media-card.ts";
import { type BuildContext, make, makeText, type Raw } from "./raw-tree.ts";

const maxPictures = 400;
/** What the gate of the library lets in (article/validate.ts). */
const longestAlt = 2000;
const largestSide = 100_000;
const kinds: ReadonlyMap<string, MediaKind> = new Map([
  ["video", "video"],
  ["audio", "audio"],
  ["embed", "embed"],
  ["live", "live"],
] as const);

/** A picture by its number, or the media card its element stands for. */
export function buildPicture(element: Element, context: BuildContext): Raw[] {
  const kind = kinds.get(attribute(element, mediaAttribute) ?? "");
  if (kind !== undefined) return [buildCard(element, kind, context)];
  const src = attribute(element, "src");
  const index = src === undefined ? undefined : indexOf(src, element, context);
  if (index === undefined) return [];
  return [pictureNode(index, altOf(element))];
}

function altOf(element: Element): string | undefined {
  return cleanLine(element.getAttribute("alt"), longestAlt);
}

/** Whole pixels, within what a picture may measure. */
function sizeOf(element: Element | undefined, side: "width" | "height"): number | undefined {
  const size = Math.round(Number(element?.getAttribute(side)));
  return size > 0 && size <= largestSide ? size : undefined;
}

function pictureNode(index: number, alt?: string): TreeElement {
  return make("img", [], { src: `img:${index}`, ...(alt !== undefined && { alt }) });
}

function indexOf(
  src: string,
  element: Element | undefined,
  { pictures }: BuildContext,
): number | undefined {
  const known = pictures.indexOf.get(src);
  if (known !== undefined) return known;
  if (pictures.items.length >= maxPictures) return undefined;
  const [width, height] = [sizeOf(element, "width"), sizeOf(element, "height")];
  const alt = element && altOf(element);
  const picture: Picture = {
    src,
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(alt !== undefined && { alt }),
  };
  pictures.indexOf.set(src, pictures.items.length);
  return pictures.items.push(picture) - 1;
}

/** A poster and a title with a link: nothing is ever played here. */
function buildCard(element: Element, kind: MediaKind, context: BuildContext): TreeElement {
  // A page may have written the mark itself, with anything for a link.
  const link = resolveUrl(attribute(element, "data-link"), context.baseUrl) ?? context.pageUrl;
  const poster = resolveUrl(attribute(element, "data-poster"), context.baseUrl);
  const title = altOf(element) ?? new URL(link).hostname.replace(/^www\./, "");
  const index = poster === undefined ? undefined : indexOf(poster, undefined, context);
  const children: TreeNode[] = index === undefined ? [] : [pictureNode(index)];
  children.push(make("figcaption", [make("a", [makeText(title)], { href: link })]));
  return make("figure", children, { dataMedia: kind });
}
