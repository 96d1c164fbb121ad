import type { Picture } from "#article/article.ts";
import { countWords } from "#article/text.ts";
import type { Element as TreeElement, Properties, TreeNode } from "#article/tree.ts";
import type { ExtractedArticle } from "#extraction/page.ts";
import { compactPictures } from "#extraction/tree/compact-pictures.ts";
import { descendants, make, makeText, treeText } from "#extraction/tree/raw-tree.ts";
import { isAside } from "#extraction/work.ts";
import { type BlockKey, keyOf } from "./keys.ts";
import { laterPart } from "./parts.ts";

/** So many blocks at a page's head and foot may be the same on each page, however short they are. */
const mostRepeated = 4;

interface KeyedBlock {
  node: TreeNode;
  key: BlockKey;
}

/**
 * Joins the parts of one story in the order given. What a later page repeats goes: long blocks and
 * pictures wherever they stand, short ones at its head; a foot that all share stays on the last.
 */
export function joinPages(first: ExtractedArticle, rest: ExtractedArticle[]): ExtractedArticle {
  if (rest.length === 0) return first;
  const pictures = [...first.pictures];
  let anchors = lastAnchor(first.body.children);
  let joined = keyed(first.body.children, pictures);
  for (const part of rest) {
    const indexes = part.pictures.map((picture) => indexIn(pictures, picture));
    const moved = withStandfirst(first, part).map((node) => renumber(node, indexes, anchors));
    anchors = Math.max(anchors, lastAnchor(moved));
    joined = append(joined, keyed(moved, pictures));
  }
  return combine(first, rest, { pictures, children: joined.map(({ node }) => node) });
}

function keyed(nodes: readonly TreeNode[], pictures: readonly Picture[]): KeyedBlock[] {
  return nodes.map((node) => ({ node, key: keyOf(node, pictures) }));
}

/** A first line that only this page calls its standfirst is a paragraph of the story. */
function withStandfirst(first: ExtractedArticle, part: ExtractedArticle): readonly TreeNode[] {
  const { standfirst, body } = part;
  if (standfirst === undefined || standfirst === first.standfirst) return body.children;
  return [make("p", [makeText(standfirst)]), ...body.children];
}

function append(joined: KeyedBlock[], page: KeyedBlock[]): KeyedBlock[] {
  const before = joined.slice(0, joined.length - sharedFoot(joined, page));
  const seen = new Set(before.map(({ key }) => key.text));
  const head = repeatedHead(before, page);
  const added = page.filter(({ key }, at) => {
    return at >= head && !(key.isTelling && seen.has(key.text));
  });
  return [...before, ...added];
}

/** How many blocks at the page's head the story began with, or had reached. */
function repeatedHead(before: readonly KeyedBlock[], page: readonly KeyedBlock[]): number {
  const ends = [...before.slice(0, mostRepeated), ...before.slice(-mostRepeated)];
  const known = new Set(ends.map(({ key }) => key.text));
  const fresh = page.slice(0, mostRepeated).findIndex(({ key }) => !known.has(key.text));
  return fresh === -1 ? Math.min(mostRepeated, page.length) : fresh;
}

/** How many blocks at the end of the one are also the end of the other: a signature, a note. */
function sharedFoot(joined: readonly KeyedBlock[], page: readonly KeyedBlock[]): number {
  const most = Math.min(mostRepeated, joined.length, page.length - 1);
  let shared = 0;
  while (shared < most) {
    if (joined.at(-1 - shared)?.key.text !== page.at(-1 - shared)?.key.text) break;
    shared += 1;
  }
  return shared;
}

function combine(
  first: ExtractedArticle,
  rest: ExtractedArticle[],
  { pictures, children }: { pictures: Picture[]; children: TreeNode[] },
): ExtractedArticle {
  const { evidence: _, ...kept } = first;
  const { completeness, evidence } = rest.at(-1) ?? first;
  const isEnd = completeness === "whole" || evidence === laterPart;
  // Some pages sign the story only at its end.
  const editor = rest.find((part) => part.editor !== undefined)?.editor;
  const bylines = rest.find((part) => part.bylines !== undefined)?.bylines;
  // A later page names the same photo in another size without showing it.
  const shown = compactPictures(children, pictures, first.leadPicture);
  return {
    ...(editor !== undefined && { editor }),
    ...(bylines !== undefined && { bylines }),
    ...kept,
    wordCount: countBody(children),
    pictures: shown.pictures,
    ...(shown.leadPicture !== undefined && { leadPicture: shown.leadPicture }),
    body: { type: "root", children: shown.body },
    // The last part knows whether another follows it.
    completeness: isEnd ? "whole" : completeness,
    evidence: (isEnd ? undefined : evidence) ?? `joined from ${rest.length + 1} pages`,
  };
}

function countBody(children: readonly TreeNode[]): number {
  const counted = children.filter((node) => node.type === "text" || !isAside(node));
  return counted.reduce((sum, node) => sum + countWords(treeText([node])), 0);
}

function indexIn(pictures: Picture[], picture: Picture): number {
  const known = pictures.findIndex(({ src }) => src === picture.src);
  return known === -1 ? pictures.push(picture) - 1 : known;
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
  const index = /^img:(\d+)$/.exec(properties.src ?? "")?.[1];
  const target = index === undefined ? undefined : indexes[Number(index)];
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
