import type { Node } from "#extraction/document/node.ts";
import { Drawer } from "./draw.ts";

/** The drawn elements, written shortly: `p(Text a[/x](link))`. */
export function draw(value: unknown): string {
  return new Drawer().draw(value).map(write).join(" ");
}

function write(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue;
  const address = node.getAttribute("href") ?? node.getAttribute("src");
  return `${node.localName}${address === null ? "" : `[${address}]`}(${node.childNodes.map(write).join("")})`;
}

export const first = "Ombak datang dari barat sejak pagi dan perahu tetap di darat.";
export const second = "Sorenya laut tenang kembali.";
