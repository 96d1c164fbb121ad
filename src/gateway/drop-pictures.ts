import type { Article, Picture } from "#article/article.ts";
import { textOf } from "#article/text.ts";
import type { Element, Tag, TreeNode } from "#article/tree.ts";

/** These go when the picture was all that was in them. */
const wrappers: ReadonlySet<Tag> = new Set(
  (["figure", "p", "a", "em", "strong", "u", "s", "small", "mark", "li", "bdi"] as const).values(),
);

/** Where a place in the old list of pictures is in the new one. */
type Places = ReadonlyMap<string, number | undefined>;

/**
 * The article without some of its pictures. One in the middle of words leaves its own (an emoji, a
 * sign), a caption stays, and the last picture of a story without words is never taken.
 */
export function dropPictures(article: Article, isUnwanted: (picture: Picture) => boolean): Article {
  const pictures = article.pictures.filter((picture) => !isUnwanted(picture));
  if (pictures.length === article.pictures.length) return article;
  if (pictures.length === 0 && textOf(article.body) === "") return article;
  const places: Places = new Map(
    article.pictures.map((picture, index) => {
      const place = pictures.indexOf(picture);
      return [`img:${index}`, place < 0 ? undefined : place];
    }),
  );
  const { leadPicture, ...rest } = article;
  const lead = places.get(`img:${leadPicture}`);
  return {
    ...rest,
    ...(lead !== undefined && { leadPicture: lead }),
    pictures,
    body: { type: "root", children: keep(article.body.children, places) },
  };
}

/** Recursive: the tree has passed the gate, so its depth is ours. */
function keep(nodes: TreeNode[], places: Places): TreeNode[] {
  const hasWords = nodes.some((node) => node.type === "text" && node.value.trim() !== "");
  return nodes.flatMap((node) => {
    if (node.type === "text") return node;
    return node.tagName === "img" ? keepPicture(node, places, hasWords) : keepElement(node, places);
  });
}

function keepPicture(picture: Element, places: Places, isAmongWords: boolean): TreeNode[] {
  const { src, alt } = picture.properties ?? {};
  if (src === undefined || !places.has(src)) return [picture];
  const place = places.get(src);
  if (place !== undefined) {
    return [{ ...picture, properties: { ...picture.properties, src: `img:${place}` } }];
  }
  return isAmongWords && alt ? [{ type: "text", value: alt }] : [];
}

function keepElement(element: Element, places: Places): TreeNode[] {
  const children = keep(element.children, places);
  const isLeft = children.some((child) => child.type === "element" || child.value.trim() !== "");
  const wasFull = element.children.length > 0;
  return !isLeft && wasFull && wrappers.has(element.tagName) && !element.properties?.dataMedia
    ? []
    : [{ ...element, children }];
}
