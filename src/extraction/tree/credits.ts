import type { Picture } from "#article/article.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import { creditMark, creditPatterns, creditWords } from "#extraction/data/picture-credits.ts";
import { all, collapse, markOf, textIn } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { descendants, treeText } from "./raw-tree.ts";

const longestCredit = 120;
/** A credit stands at the end: what comes before is not read again for each pattern. */
const longestTail = 400;

/** Names who made the figure's pictures; the caption stays as it is. */
export function setCredits(figure: TreeElement, pictures: Picture[], named?: string): void {
  const parts = descendants([figure]);
  const caption = parts.find((node) => node.tagName === "figcaption");
  const credit = named ?? (caption && creditOf(treeText(caption.children)));
  if (credit === undefined) return;
  for (const node of parts) {
    const index = /^img:(\d+)$/.exec(node.properties?.src ?? "")?.[1];
    const picture = index === undefined ? undefined : pictures[Number(index)];
    if (picture && picture.credit === undefined) picture.credit = credit;
  }
}

/** Who made the picture, from the words of its caption. */
export function creditOf(caption: string): string | undefined {
  const line = collapse(caption).slice(-longestTail);
  for (const pattern of creditPatterns) {
    const credit = tidyCredit(pattern.exec(line)?.groups?.["name"] ?? "");
    if (credit !== undefined) return credit;
  }
  return undefined;
}

/** True for a line whose last words say who made a picture. */
export function endsInCredit(text: string): boolean {
  const line = collapse(text).slice(-longestTail);
  return creditPatterns.some((pattern) => {
    const match = pattern.exec(line);
    return match !== null && match.index + match[0].length > line.length - 3;
  });
}

/** The part of a caption that its class names as the credit. */
export function creditIn(captions: readonly Element[]): string | undefined {
  const parts = captions.flatMap((caption) => [caption, ...all(caption, "[class], [itemprop]")]);
  const part = parts.find(
    (one) =>
      creditMark.test(markOf(one)) ||
      /^(?:copyrightHolder|creditText|creator|author)$/.test(one.getAttribute("itemprop") ?? ""),
  );
  const text = part && textIn(part);
  if (text === undefined || text.length > longestCredit) return undefined;
  return creditOf(text) ?? tidyCredit(text.replace(creditWords, ""));
}

function tidyCredit(text: string): string | undefined {
  const credit = collapse(text)
    .replace(/^[:\s/–-]{1,5}/, "")
    .replace(/[\s.|]{1,5}$/, "");
  return credit.length < 2 || credit.length > longestCredit ? undefined : credit;
}
