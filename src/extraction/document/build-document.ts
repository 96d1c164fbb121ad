import { Parser } from "htmlparser2";
import { Document, Element, Text } from "./node.ts";
import { toReadable } from "./readable.ts";
import { standInFor } from "./script-stand-ins.ts";

/** Elements and texts of one page; what comes after is not read. */
const maxNodes = 60_000;
/** Levels of the tree; what stands deeper moves up to the last of them. */
const maxDepth = 64;
/** Open elements the parser keeps: closing one costs it as much as there are. */
const maxOpen = 4000;
/** Characters between two looks at the caps. */
const pieceChars = 16_384;

const headOnly: ReadonlySet<string> = new Set(["title", "meta", "link", "base"]);
/** Their content is drawn or run, never read. */
const skipped: ReadonlySet<string> = new Set(
  "style svg template iframe noembed noframes object canvas applet select textarea datalist xmp plaintext".split(
    " ",
  ),
);
/** Of these the element itself is wanted: it names what was embedded. */
const keptEmpty: ReadonlySet<string> = new Set(["iframe", "object"]);

/** A document, and whether a cap cut its end. */
export interface Built {
  document: Document;
  isCut: boolean;
}

/** Reads HTML into a light document. Never throws: any text is some document. */
export function buildDocument(html: string): Built {
  const text = pairHeadings(html);
  const builder = new Builder();
  const parser = new Parser({
    onopentag: (name, attributes) => builder.open(name, attributes),
    onclosetag: () => builder.close(),
    ontext: (value) => builder.addText(toReadable(value)),
  });
  for (let at = 0, end = 0; at < text.length && !builder.isFull; at = end) {
    end = endOfPiece(text, at + pieceChars);
    parser.write(text.slice(at, end));
  }
  if (!builder.isFull) parser.end();
  return { document: builder.document, isCut: builder.isFull };
}

/** Never between the two halves of one character. */
function endOfPiece(text: string, at: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at + 1 : at;
}

/**
 * Any heading's end ends the open heading, as in browsers: `<h1>…</h2>` would hold the rest of the page.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody
 */
function pairHeadings(html: string): string {
  let open = "";
  let isOdd = false;
  const paired = html.replaceAll(
    /<(\/?)h([1-6])(?=[\s>/])/gi,
    (tag, slash: string, level: string) => {
      if (slash === "") {
        open = level;
        return tag;
      }
      const own = open === "" ? level : open;
      open = "";
      isOdd ||= own !== level;
      return own === level ? tag : `</h${own}`;
    },
  );
  return isOdd ? paired : html;
}

const formatting: ReadonlySet<string> = new Set("a b em font i small span strong u".split(" "));

/**
 * No paragraph holds another: what follows `<p><b>…<p>…</b>` belongs to the second, as in browsers.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm
 */
function openParagraph(element: Element): Element {
  const inline = element.localName === "p" ? element.lastChild : null;
  if (inline?.nodeType !== 1 || !formatting.has(inline.localName)) return element;
  const last = inline.lastChild;
  return last?.nodeType === 1 && last.localName === "p" ? last : element;
}

/** Where the next node goes: an element, or nowhere inside what is skipped. */
type Place = { element: Element; depth: number } | "skipped" | "script";

class Builder {
  readonly document = new Document();
  isFull = false;
  #nodes = 0;
  /** One entry for each element the parser holds open. */
  readonly #open: Place[] = [];

  open(name: string, attributes: Record<string, string>): void {
    const last = this.#open.at(-1);
    if (this.#open.length > maxOpen) this.isFull = true;
    if (last === "skipped") this.#open.push("skipped");
    else if (name === "script") this.#openScript(attributes, standInFor(attributes));
    else if (name === "html" || name === "body" || name === "head")
      this.#open.push(this.#openRoot(name, attributes));
    else this.#openElement(name, attributes);
  }

  close(): void {
    this.#open.pop();
  }

  addText(text: string): void {
    const last = this.#open.at(-1);
    if (last === "skipped" || this.isFull) return;
    if (last === "script") {
      const script = this.document.scripts.at(-1);
      if (script) script.text += text;
      return;
    }
    const element = openParagraph((last ?? this.#top()).element);
    if (element === this.document.head || element === this.document.documentElement) {
      if (/\S/.test(text)) this.#append(this.document.body, new Text(text));
      return;
    }
    const before = element.lastChild;
    if (before?.nodeType === 3) before.nodeValue += text;
    else this.#append(element, new Text(text));
  }

  #openScript({ type, id }: Record<string, string>, standIn: Element | undefined): void {
    if (standIn) {
      const place = this.#placeFor(standIn.localName);
      this.#append(place.element, standIn);
      this.#open.push({ element: standIn, depth: place.depth + 1 });
      return;
    }
    this.document.scripts.push({ type: (type ?? "").trim().toLowerCase(), id: id ?? "", text: "" });
    this.#open.push("script");
  }

  #openRoot(name: "html" | "head" | "body", attributes: Record<string, string>): Place {
    const element = name === "html" ? this.document.documentElement : this.document[name];
    for (const [key, value] of Object.entries(attributes))
      if (!element.hasAttribute(key)) element.setAttribute(key, value);
    return { element, depth: name === "html" ? 0 : 1 };
  }

  #openElement(name: string, attributes: Record<string, string>): void {
    const isShadow = name === "template" && Object.hasOwn(attributes, "shadowrootmode");
    const isSkipped = skipped.has(name) && !isShadow;
    if (isSkipped && !keptEmpty.has(name)) {
      this.#open.push("skipped");
      return;
    }
    const place = this.#placeFor(name);
    const element = new Element(isShadow ? "div" : name, Object.entries(attributes));
    this.#append(openParagraph(place.element), element);
    const isDeep = place.depth >= maxDepth;
    const own = isDeep ? place : { element, depth: place.depth + 1 };
    this.#open.push(isSkipped ? "skipped" : own);
  }

  /** Only what belongs there goes into the head: pages leave it unclosed. */
  #placeFor(name: string): { element: Element; depth: number } {
    const last = this.#open.at(-1);
    const place = last === undefined || typeof last === "string" ? this.#top() : last;
    const { documentElement, head } = this.document;
    const isHead = place.element === head || place.element === documentElement;
    if (!isHead) return place;
    const isEarly = headOnly.has(name) || (name === "noscript" && place.element === head);
    return isEarly ? { element: head, depth: 1 } : this.#top();
  }

  #top(): { element: Element; depth: number } {
    return { element: this.document.body, depth: 1 };
  }

  #append(parent: Element, node: Element | Text): void {
    if (this.#nodes >= maxNodes) {
      this.isFull = true;
      return;
    }
    this.#nodes += 1;
    parent.append(node);
  }
}
