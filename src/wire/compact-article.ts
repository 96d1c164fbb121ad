import type { Article, Picture } from "#article/article.ts";
import type { Element, TreeNode } from "#article/tree.ts";

/*
 * An article as a list of lists, for a frame: what is the same in all of them stands in no frame, and
 * the names of fields are their places. 0 is an absent value. Changed here, it is another format:
 * what is read must be written the same way by gateways of the same version of the API.
 */

/** Fields that are written as they are. */
export const plainFields = [
  "title",
  "wordCount",
  "bylines",
  "siteName",
  "publishedAt",
  "language",
  "excerpt",
  "standfirst",
  "section",
  "dateline",
  "editor",
  "publisher",
  "modifiedAt",
  "licence",
  "favicon",
  "evidence",
] as const;

export const pictureFields = [
  "src",
  "width",
  "height",
  "alt",
  "credit",
  "thumbHash",
  "lightBytes",
  "fullBytes",
] as const;

export const directions = [0, "ltr", "rtl"] as const;
export const pictureFolder = "/api/v1/picture/";
/** Codes an article for who asked for `askedUrl`. */
export function packArticle(article: Article, askedUrl: string | undefined): unknown[] {
  const { url, canonicalUrl, completeness, direction, fetchedAt, original, leadPicture } = article;
  return [
    url === askedUrl ? 0 : url,
    canonicalUrl === url ? 1 : (canonicalUrl ?? 0),
    completeness === "whole" ? 0 : completeness,
    directions.indexOf(direction ?? 0),
    packTime(fetchedAt),
    original === undefined ? 0 : [original.htmlBytes, original.pages, original.pictureBytes],
    leadPicture ?? -1,
    article.pictures.map(packPicture),
    article.body.children.map((node) => packBlock(node, article)),
    ...plainFields.map((key) => article[key] ?? 0),
  ];
}

function packTime(time: string | undefined): string | number {
  const ms = Date.parse(time ?? "");
  return ms > 0 && new Date(ms).toISOString() === time ? ms : (time ?? 0);
}

function packPicture(picture: Picture): unknown[] {
  const fields = pictureFields.map((key) => picture[key] ?? 0);
  const src = picture.src.startsWith(pictureFolder)
    ? picture.src.slice(pictureFolder.length)
    : picture.src;
  return [src, ...fields.slice(1, fields.findLastIndex((field) => field !== 0) + 1)];
}

/** A paragraph of nothing but text is its text; a text beside the paragraphs has no name. */
function packBlock(node: TreeNode, article: Article): unknown {
  if (node.type === "text") return ["", node.value];
  const [only, ...others] = node.children;
  const isPlain = node.tagName === "p" && node.properties === undefined && others.length === 0;
  return isPlain && only?.type === "text" ? only.value : packElement(node, article);
}

function packElement(element: Element, article: Article): unknown[] {
  const { tagName, properties, children } = element;
  const inner = children.map((node) =>
    node.type === "text" ? node.value : packElement(node, article),
  );
  if (tagName === "img") return packImage(element, article);
  if (tagName === "a") return [tagName, shorten(properties?.href ?? "", article.url), ...inner];
  return properties === undefined ? [tagName, ...inner] : [tagName, properties, ...inner];
}

/** An image mostly says the same as its picture. */
function packImage({ properties }: Element, { pictures }: Article): unknown[] {
  const index = Number(properties?.src?.slice("img:".length));
  const alt = properties?.alt;
  return ["img", index, ...(alt === pictures[index]?.alt ? [] : [alt ?? 0])];
}

/** A link to the same site without the site, where the gate will find it again. */
function shorten(href: string, url: string): string {
  const { origin } = new URL(url);
  const path = href.startsWith(`${origin}/`) ? href.slice(origin.length) : "";
  return path === "" || path.startsWith("//") ? href : path;
}
