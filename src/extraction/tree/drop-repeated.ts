import type { Element } from "#article/tree.ts";
import { descendants, treeText } from "./raw-tree.ts";

/** Drops figures that show nothing new: pages carry a picture or a player once more for other screens. */
export function dropRepeated(blocks: readonly Element[]): Element[] {
  const seen = new Set<string>();
  const captions = new Set<string>();
  return blocks.filter((block) => {
    if (block.tagName !== "figure") return true;
    const names = descendants([block]).flatMap(({ properties }) => {
      const name = properties?.src ?? (block.properties?.dataMedia && properties?.href);
      return name === undefined ? [] : [name];
    });
    const caption = treeText(block.children).trim();
    const isOld =
      names.every((name) => seen.has(name)) && (caption === "" || captions.has(caption));
    for (const name of names) seen.add(name);
    captions.add(caption);
    return !isOld;
  });
}
