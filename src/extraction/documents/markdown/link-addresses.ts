import { all, resolveUrl } from "#extraction/document/dom.ts";
import { Element, Text } from "#extraction/document/node.ts";
import { trimUrl } from "#extraction/documents/link-text.ts";

const notHere = "a, code, pre, script, style";
const address = /https?:\/\/[^\s<>"“”]{3,2000}/g;

/** Makes links of the addresses that stand bare in a text, in one pass over each piece of it. */
export function linkAddresses(body: Element): void {
  for (const holder of [body, ...all(body, "*")]) {
    if (holder.closest(notHere) !== null) continue;
    for (const child of holder.childNodes) if (child instanceof Text) link(child, holder);
  }
}

function link(text: Text, holder: Element): void {
  const { nodeValue: words } = text;
  let from = 0;
  for (const match of words.matchAll(address)) {
    const url = trimUrl(match[0]);
    if (resolveUrl(url, url) === undefined) continue;
    const anchor = new Element("a", [["href", url]]);
    anchor.insertBefore(new Text(url), null);
    holder.insertBefore(new Text(words.slice(from, match.index)), text);
    holder.insertBefore(anchor, text);
    from = match.index + url.length;
  }
  text.nodeValue = words.slice(from);
}
