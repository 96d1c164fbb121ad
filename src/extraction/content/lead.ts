import { mostPictures } from "#article/clean-tree.ts";
import { Element } from "#extraction/document/node.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { all, attribute, markOf, textIn } from "#extraction/document/dom.ts";
import type { Page } from "#extraction/page.ts";
import { captionMarks } from "#extraction/data/selectors.ts";
import { descendants } from "#extraction/tree/raw-tree.ts";
import type { LeadFigure, Work } from "#extraction/work.ts";

/** Finds the picture between headline and text: the one the page's metadata names, or a figure there. */
export function findLead(work: Work): void {
  const { page, metadata } = work;
  const image = namedPicture(page, metadata.picture) ?? figureAfterHeadline(page);
  const src = image && attribute(image, "src");
  if (image === undefined || src === undefined) return;
  work.lead = buildLead(work, image, src);
}

function buildLead(work: Work, image: Element, src: string): LeadFigure | undefined {
  const figure = image.closest("figure") ?? captionedBox(image);
  const holder = work.page.document.createElement("div");
  holder.append((figure ?? image).cloneNode(true));
  const { blocks } = buildBlocks(holder, work.page, work.pictures);
  const node = blocks.find(({ tagName }) => tagName === "figure");
  return node && { node, src };
}

/** The box of a picture whose caption is a neighbour, made a figure so that both stay together. */
function captionedBox(image: Element): Element | undefined {
  let at = image.parentElement;
  for (let level = 0; at && level < 3; level += 1) {
    const caption = all(at, "p, div, span, figcaption, em, small").find(
      (one) => !one.contains(image) && captionMarks.test(markOf(one)) && textIn(one) !== "",
    );
    if (caption) return asFigure(image, caption);
    if (at.localName === "body" || textIn(at).length > 600) return undefined;
    at = at.parentElement;
  }
  return undefined;
}

function asFigure(image: Element, caption: Element): Element {
  const figure = new Element("figure");
  const line = new Element("figcaption");
  line.append(...caption.childNodes.map((node) => node.cloneNode(true)));
  figure.append(image.cloneNode(true), line);
  return figure;
}

function namedPicture(page: Page, picture: string | undefined): Element | undefined {
  if (picture === undefined) return undefined;
  const name = fileName(picture);
  return name.length < 5
    ? undefined
    : all(page.document.body, "img[src]").find(
        (image) => fileName(attribute(image, "src") ?? "") === name,
      );
}

/** The file's name without size and format: the same picture in two sizes has one. */
function fileName(url: string): string {
  const path = URL.parse(url)?.pathname ?? "";
  const last = path.split("/").at(-1) ?? "";
  return last
    .replace(/\.\w{3,4}(?:\.webp)?$/, "")
    .replace(/[-_]?\d{2,4}x\d{2,4}$|[-_](?:large|medium|small|thumb|scaled)$/, "")
    .toLowerCase();
}

/** The first picture after the headline, when no long paragraph stands between. */
function figureAfterHeadline(page: Page): Element | undefined {
  let isAfter = false;
  for (const element of all(page.document.body, "h1, p, figure")) {
    if (element.localName === "h1") isAfter = true;
    else if (isAfter && element.localName === "figure") {
      const image = element.querySelector("img");
      if (image) return image;
    } else if (isAfter && textIn(element).length > 150) return undefined;
  }
  return undefined;
}

/** Puts the lead picture before the text, unless the text shows it already, and names its index. */
export function placeLead(work: Work): number | undefined {
  const shown = work.blocks.flatMap(({ node }) => pictureIndexes([node]));
  const { lead, metadata, pictures } = work;
  const names = new Map(pictures.items.map(({ src }, index) => [fileName(src), index]));
  if (lead) {
    const own = pictureIndexes([lead.node]);
    const same = shown.find(
      (index) =>
        own.includes(index) || fileName(pictures.items[index]?.src ?? "") === fileName(lead.src),
    );
    if (same !== undefined) return same;
    work.blocks = [{ node: lead.node, text: "", words: 0, linkWords: 0, mark: "" }, ...work.blocks];
    return own[0];
  }
  const named = metadata.picture === undefined ? undefined : names.get(fileName(metadata.picture));
  if (named !== undefined && shown.includes(named)) return named;
  const isFull = pictures.items.length >= mostPictures;
  if (metadata.picture === undefined || isFull) return shown[0];
  return pictures.items.push({ src: metadata.picture }) - 1;
}

function pictureIndexes(nodes: Parameters<typeof descendants>[0]): number[] {
  return descendants(nodes).flatMap(({ properties }) => {
    const index = /^img:(\d+)$/.exec(properties?.src ?? "")?.[1];
    return index === undefined ? [] : [Number(index)];
  });
}
