import type { Picture } from "#article/article.ts";
import type { Element as TreeElement, Properties, TreeNode } from "#article/tree.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { descendants, treeText } from "#extraction/tree/raw-tree.ts";
import { plain } from "#extraction/metadata/title.ts";

const repeatedHead = 4;

/** Joins the parts of one story in the order given: repeated blocks go, pictures and anchors are renumbered. */
export function joinPages(first: ExtractedArticle, rest: ExtractedArticle[]): ExtractedArticle {
  if (rest.length === 0) return first;
  const pictures = [...first.pictures];
  const children = [...first.body.children];
  const seen = new Set(children.map((node) => keyOf(node, pictures)));
  let anchors = lastAnchor(children);
  for (const part of rest) {
    const indexes = part.pictures.map((picture) => indexIn(pictures, picture));
    const moved = part.body.children.map((node) => renumber(node, indexes, anchors));
    anchors = Math.max(anchors, lastAnchor(moved));
    moved.forEach((node, at) => {
      const key = keyOf(node, pictures);
      const isRepeated =
        at < repeatedHead ? seen.has(key) : key === keyOf(children.at(-1), pictures);
      if (key !== "" && isRepeated) return;
      children.push(node);
      seen.add(key);
    });
  }
  return combine(first, rest, { pictures, children });
}

function combine(
  first: ExtractedArticle,
  rest: ExtractedArticle[],
  { pictures, children }: { pictures: Picture[]; children: TreeNode[] },
): ExtractedArticle {
  const { evidence: _, ...kept } = first;
  const last = rest.at(-1) ?? first;
  const editor = [first, ...rest].find((part) => part.editor !== undefined)?.editor;
  const lead = first.leadPicture;
  return {
    ...kept,
    ...(editor !== undefined && { editor }),
    ...(lead !== undefined && { leadPicture: lead }),
    wordCount: [first, ...rest].reduce((sum, part) => sum + part.wordCount, 0),
    pictures,
    body: { type: "root", children },
    // The last part knows whether another follows it.
    completeness: last.completeness,
    evidence: last.evidence ?? `joined from ${rest.length + 1} pages`,
  };
}

function indexIn(pictures: Picture[], picture: Picture): number {
  const known = pictures.findIndex(({ src }) => src === picture.src);
  return known === -1 ? pictures.push(picture) - 1 : known;
}

function keyOf(node: TreeNode | undefined, pictures: readonly Picture[]): string {
  if (node === undefined) return "";
  if (node.type === "text") return plain(node.value);
  const images = descendants([node]).flatMap(({ properties }) => {
    const index = pictureIndex(properties);
    return index === undefined ? [] : [pictures[index]?.src ?? ""];
  });
  if (images.length > 0) return images.join(" ");
  return plain(treeText([node]));
}

function pictureIndex(properties: Properties | undefined): number | undefined {
  const index = /^img:(\d+)$/.exec(properties?.src ?? "")?.[1];
  return index === undefined ? undefined : Number(index);
}

function lastAnchor(nodes: readonly TreeNode[]): number {
  const numbers = descendants(nodes).map(({ properties }) =>
    Number(/^bk-(\d+)$/.exec(properties?.id ?? "")?.[1] ?? 0),
  );
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function renumber(node: TreeNode, indexes: readonly number[], offset: number): TreeNode {
  if (node.type === "text") return node;
  const moved: TreeElement = {
    ...node,
    children: node.children.map((child) => renumber(child, indexes, offset)),
  };
  if (node.properties) moved.properties = moveProperties(node.properties, indexes, offset);
  return moved;
}

function moveProperties(
  properties: Properties,
  indexes: readonly number[],
  offset: number,
): Properties {
  const index = pictureIndex(properties);
  const target = index === undefined ? undefined : indexes[index];
  const shift = (value: string) =>
    value.replace(
      /(^#?bk-)(\d+)$/,
      (_, start: string, number: string) => `${start}${Number(number) + offset}`,
    );
  return {
    ...properties,
    ...(target !== undefined && { src: `img:${target}` }),
    ...(properties.id !== undefined && { id: shift(properties.id) }),
    ...(properties.href?.startsWith("#") === true && { href: shift(properties.href) }),
  };
}
