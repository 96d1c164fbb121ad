import type { Element, Properties } from "#article/tree.ts";
import { rightToLeft } from "#extraction/data/stop-words.ts";
import type { Page } from "#extraction/page.ts";

interface Around {
  lang: string | undefined;
  dir: string;
}

/** Leaves language and direction only where they change: the story says its own once. */
export function settleLanguages(blocks: readonly Element[], { lang, dir }: Page): void {
  const around = {
    lang,
    dir: dir?.toLowerCase() ?? (rightToLeft.has(baseOf(lang)) ? "rtl" : "ltr"),
  };
  for (const block of blocks) settle(block, around);
}

// Recursion is safe: a tree is no deeper than the document it was made of.
function settle(node: Element, around: Around): void {
  const inner = node.properties ? settleOne(node, node.properties, around) : around;
  for (const child of node.children) if (child.type === "element") settle(child, inner);
}

function settleOne(node: Element, { lang, dir, ...others }: Properties, around: Around): Around {
  const isOther = lang !== undefined && baseOf(lang) !== baseOf(around.lang);
  const isTurned = dir !== undefined && dir !== around.dir;
  node.properties = { ...others, ...(isOther && { lang }), ...(isTurned && { dir }) };
  if (Object.keys(node.properties).length === 0) delete node.properties;
  return { lang: isOther ? lang : around.lang, dir: isTurned ? dir : around.dir };
}

function baseOf(language: string | undefined): string {
  return (language ?? "").split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
}
