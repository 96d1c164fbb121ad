import type { Picture } from "#article/article.ts";
import type { Element } from "#article/tree.ts";
import { descendants, treeText } from "./raw-tree.ts";

/** Drops figures that show nothing new: pages carry a picture or a player once more for other screens. */
export function dropRepeated(blocks: readonly Element[], pictures: readonly Picture[]): Element[] {
  const seen = new Set<string>();
  const captions = new Set<string>([""]);
  return blocks.filter((block) => {
    if (block.tagName !== "figure") return true;
    const names = namesIn(block, pictures);
    const caption = treeText(block.children).trim();
    const isOld = names.every((name) => seen.has(name)) && captions.has(caption);
    for (const name of names) seen.add(name);
    captions.add(caption);
    return !isOld;
  });
}

function namesIn(figure: Element, pictures: readonly Picture[]): string[] {
  return descendants([figure]).flatMap(({ properties }) => {
    const index = /^img:(\d+)$/.exec(properties?.src ?? "")?.[1];
    if (index !== undefined) return [fileOf(pictures[Number(index)]?.src ?? "")];
    const link = figure.properties?.dataMedia && properties?.href;
    return link === undefined ? [] : [link];
  });
}

/** The same file in two sizes, as blogs name them: photo-300x200.jpg. */
function fileOf(url: string): string {
  return url.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)/, "");
}
