import type { Element } from "#extraction/document/node.ts";
import type { Picture } from "#article/article.ts";
import type { Element as TreeElement, TreeNode } from "#article/tree.ts";
import { countWords } from "#article/text.ts";
import { all, attribute, collapse, markOf, resolveUrl } from "#extraction/document/dom.ts";
import { mediaAttribute, type MediaKind } from "./media.ts";
import {
  type BuildContext,
  descendants,
  inlineOf,
  make,
  makeText,
  type Raw,
  tidy,
  treeText,
} from "./raw-tree.ts";
import { creditInCaption } from "#extraction/data/words.ts";

const maxPictures = 400;
const maxCaptionWords = 80;
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
  return [pictureNode(index, attribute(element, "alt"))];
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
  const [width, height] = [
    Number(element?.getAttribute("width")),
    Number(element?.getAttribute("height")),
  ];
  const alt = element && attribute(element, "alt");
  const picture: Picture = {
    src,
    ...(width > 0 && height > 0 && { width, height }),
    ...(alt !== undefined && { alt: collapse(alt) }),
  };
  pictures.indexOf.set(src, pictures.items.length);
  return pictures.items.push(picture) - 1;
}

function buildCard(element: Element, kind: MediaKind, context: BuildContext): TreeElement {
  // A page may have written the mark itself, with anything for a link.
  const link = resolveUrl(attribute(element, "data-link"), context.baseUrl) ?? context.pageUrl;
  const poster = attribute(element, "data-poster");
  const title = attribute(element, "alt") ?? new URL(link).hostname.replace(/^www\./, "");
  const index = poster === undefined ? undefined : indexOf(poster, undefined, context);
  const children: TreeNode[] =
    index === undefined ? [] : [pictureNode(index, attribute(element, "alt"))];
  children.push(make("figcaption", [make("a", [makeText(title)], { href: link })]));
  return make("figure", children, { dataMedia: kind });
}

/** Pictures with their caption in `figcaption` and its credit on the picture. */
export function buildFigure(element: Element, context: BuildContext): Raw[] {
  const captions = all(element, "figcaption");
  const caption = captions.flatMap((one) => [
    ...inlineOf(context.convertChildren(one)),
    makeText(" "),
  ]);
  for (const one of captions) one.remove();
  const content = context.convertChildren(element);
  const elements = rawElements(content);
  const pictures = elements.filter((node) => node.tagName === "img");
  const card = elements.find((node) => node.properties?.dataMedia !== undefined);
  const isText = elements.some((node) =>
    /^(?:pre|table|blockquote|ul|ol|h[2-6])$/.test(node.tagName),
  );
  const rest = tidy(inlineOf(card ? [] : content));
  const words = countWords(treeText(rest));
  if (isText || words > maxCaptionWords) return asText(content, caption, element);
  if (card) return [withCaption(card, tidy(caption))];
  // A caption alone describes what is not here.
  if (pictures.length === 0) return words > 0 ? asText(content, [], element) : [];
  const line = tidy([...caption, ...(words > 0 ? [makeText(" "), ...rest] : [])]);
  const id = context.ids.get(element);
  const figure = make(
    "figure",
    line.length > 0 ? [...pictures, make("figcaption", line)] : pictures,
    id === undefined ? {} : { id },
  );
  setCredits(figure, context.pictures.items);
  return [figure];
}

function asText(content: Raw[], caption: TreeNode[], element: Element): Raw[] {
  const line = tidy(caption);
  const last: Raw[] = line.length > 0 ? [make("p", [make("small", line)])] : [];
  return [{ type: "box", children: [...content, ...last], mark: markOf(element) }];
}

function withCaption(card: TreeElement, caption: TreeNode[]): TreeElement {
  if (caption.length === 0) return card;
  const children = card.children.map((child) =>
    child.type === "element" && child.tagName === "figcaption"
      ? { ...child, children: [...child.children, makeText(" "), ...caption] }
      : child,
  );
  return { ...card, children };
}

function rawElements(raws: readonly Raw[]): TreeElement[] {
  return raws.flatMap((raw) => {
    if (raw.type === "text") return [];
    return raw.type === "box" ? rawElements(raw.children) : descendants([raw]);
  });
}

/** Copies "(Foto: …)" of a caption to the figure's pictures; the caption stays as it is. */
export function setCredits(figure: TreeElement, pictures: Picture[]): void {
  const parts = descendants([figure]);
  const caption = parts.find((node) => node.tagName === "figcaption");
  const credit = caption && creditOf(treeText(caption.children));
  if (credit === undefined) return;
  for (const node of parts) {
    const index = /^img:(\d+)$/.exec(node.properties?.src ?? "")?.[1];
    const picture = index === undefined ? undefined : pictures[Number(index)];
    if (picture && picture.credit === undefined) picture.credit = credit;
  }
}

/** Who made the picture, from its caption. */
function creditOf(caption: string): string | undefined {
  const groups = creditInCaption.exec(caption)?.groups;
  const credit = collapse(
    groups?.["inside"] ?? groups?.["after"] ?? groups?.["agency"] ?? "",
  ).replaceAll(/^[:\s/-]+|[\s.]+$/g, "");
  return credit === "" ? undefined : credit;
}
