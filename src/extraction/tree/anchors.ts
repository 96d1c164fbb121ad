import type { Element } from "#extraction/document/node.ts";
import { all, attribute, decodeFragment } from "#extraction/document/dom.ts";

const blockTags: ReadonlySet<string> = new Set(
  "p li h1 h2 h3 h4 h5 h6 blockquote figure pre dt dd td th table div section ul ol dl".split(" "),
);
const maxAnchors = 2000;

/** Numbers the places that links on the same page point to: footnotes, contents, back links. */
export function numberAnchors(
  root: Element,
  pageUrl: string,
): { ids: Map<Element, string>; anchors: Map<string, string> } {
  const ids = new Map<Element, string>();
  const anchors = new Map<string, string>();
  const wanted = wantedAnchors(root, pageUrl);
  if (wanted.size === 0) return { ids, anchors };
  for (const element of all(root, "[id], a[name]")) {
    const name = [attribute(element, "id"), attribute(element, "name")].find(
      (one) => one !== undefined && wanted.has(one),
    );
    const block = name === undefined ? undefined : blockOf(element, root);
    if (name === undefined || block === undefined || anchors.has(name)) continue;
    const id = ids.get(block) ?? `bk-${ids.size + 1}`;
    ids.set(block, id);
    anchors.set(name, `#${id}`);
  }
  return { ids, anchors };
}

function wantedAnchors(root: Element, pageUrl: string): Set<string> {
  const wanted = new Set<string>();
  for (const link of all(root, 'a[href*="#"]')) {
    const href = attribute(link, "href") ?? "";
    const isHere = href.startsWith("#") || href.startsWith(`${pageUrl}#`);
    if (!isHere || wanted.size >= maxAnchors) continue;
    const name = href.slice(href.indexOf("#") + 1);
    wanted.add(name);
    wanted.add(decodeFragment(name));
  }
  return wanted;
}

function blockOf(element: Element, root: Element): Element | undefined {
  let at: Element | null = element;
  while (at && at !== root) {
    if (blockTags.has(at.localName)) return at;
    at = at.parentElement;
  }
  return undefined;
}
