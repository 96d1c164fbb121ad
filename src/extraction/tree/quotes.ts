import { permalinkMark, permalinkSign, permalinkText } from "#extraction/data/footnotes.ts";
import { attribute, textIn } from "#extraction/document/dom.ts";
import { Element } from "#extraction/document/node.ts";
import { rename, unwrap, type Visited } from "./walk.ts";

const heading = /^(?:h[1-6]|dt|summary)$/;

/** Who said it stays with the quote: later steps drop footers, and captions leave their figure. */
export function resolveQuote(quote: Element): Visited {
  const caption = quote.parentElement?.localName === "figure" ? captionOf(quote) : undefined;
  if (caption) {
    const line = new Element("p");
    const cite = new Element("cite");
    quote.append(line);
    line.append(cite);
    cite.append(...caption.childNodes);
    caption.remove();
  }
  for (const footer of quote.querySelectorAll("footer")) rename(footer, new Element("p"));
  return undefined;
}

/** The figure's caption, when the quote is all it holds. */
function captionOf(quote: Element): Element | undefined {
  const others = quote.parentElement?.children.filter((one) => one !== quote) ?? [];
  const [caption] = others;
  return others.length === 1 && caption?.localName === "figcaption" ? caption : undefined;
}

/**
 * A heading that folds what follows is a button inside: its words are the heading. Buttons without
 * words, and those on code, go before they are counted as a form's.
 */
export function resolveButton(button: Element): Visited {
  if (textIn(button) === "" && !button.querySelector("img")) {
    button.remove();
    return "gone";
  }
  for (let at = button.parentElement, level = 0; at && level < 3; at = at.parentElement, level += 1)
    if (heading.test(at.localName)) {
      unwrap(button);
      return "gone";
    }
  if (!isOnCode(button)) return undefined;
  button.remove();
  return "gone";
}

function isOnCode(button: Element): boolean {
  for (let at = button.parentElement, level = 0; at && level < 3; at = at.parentElement, level += 1)
    if (at.localName === "pre" || at.children.some(({ localName }) => localName === "pre"))
      return true;
  return false;
}

/** Links from a heading to itself go; the heading takes over the name. */
export function resolvePermalink(link: Element): Visited {
  const title = titleAround(link);
  if (!title || !isPermalink(link)) return undefined;
  const name = attribute(link, "id") ?? attribute(link, "name");
  if (name !== undefined && !title.hasAttribute("id")) title.setAttribute("id", name);
  link.remove();
  return "gone";
}

function titleAround(link: Element): Element | undefined {
  const parent = link.parentElement;
  return (
    [parent, parent?.parentElement].find((one) => one && /^h[1-6]$/.test(one.localName)) ??
    undefined
  );
}

function isPermalink(link: Element): boolean {
  if (link.getAttribute("href")?.includes("#") !== true || link.querySelector("img")) return false;
  const text = textIn(link);
  if (permalinkSign.test(text)) return true;
  return permalinkMark.test(link.getAttribute("class") ?? "") && permalinkText.test(text);
}
