import { isRecord } from "#base/json.ts";
import { Element, type Node, Text } from "#extraction/document/node.ts";
import { plain } from "#extraction/metadata/plain.ts";
import { blockMarkup } from "./blocks.ts";
import { makeElement, undrawn } from "./draw-element.ts";
import { drawLine, drawText } from "./draw-text.ts";
import { type Fields } from "./fields.ts";
import { meaningOf } from "./keys.ts";
import { joinItems } from "./join-items.ts";
import { readLoose } from "./loose.ts";
import { anyMarkup, type Markup } from "./markup.ts";

const maxNodes = 30_000;
const maxDepth = 120;
/** Elements within elements: those who read them do so by recursion. */
const maxLevels = 60;
const enoughChars = 300;
const edgeChars = 50;

const lists: ReadonlySet<string> = new Set(["ul", "ol"]);

/** Between blocks a text is paragraphs of its own; inside an element it is a piece of a line. */
type Place = "story" | "line";

/** Draws data as the elements that a page would show for it. */
export class Drawer {
  #nodes = maxNodes;
  #depth = 0;
  #level = 0;
  /** Each record and list is drawn once: one that holds itself ends, and what is shared costs once. */
  readonly #seen = new Set<unknown>();

  /** The elements of a value, for a place between blocks. */
  draw(value: unknown): Node[] {
    return joinItems(this.#draw(value, "story"));
  }

  #draw(value: unknown, place: Place): Node[] {
    if (typeof value === "string") return this.#drawString(value, place);
    if (typeof value === "number") return place === "line" ? [new Text(String(value))] : [];
    if (typeof value !== "object" || value === null || this.#seen.has(value)) return [];
    if (this.#depth >= maxDepth || this.#nodes <= 0) return [];
    this.#depth += 1;
    this.#seen.add(value);
    const nodes = this.#drawObject(value, place);
    this.#depth -= 1;
    return nodes;
  }

  #drawString(text: string, place: Place): Node[] {
    if (this.#nodes <= 0) return [];
    const nodes = place === "line" ? drawLine(text) : drawText(text);
    this.#nodes -= nodes.length;
    return nodes;
  }

  #drawObject(value: object, place: Place): Node[] {
    const markup = anyMarkup(value) ?? (isRecord(value) ? blockMarkup(value) : undefined);
    if (markup) return this.#drawMarkup(markup, place);
    if (Array.isArray(value)) return value.flatMap((one: unknown) => this.#draw(one, place));
    if (!isRecord(value)) return [];
    return place === "line" ? this.#drawInLine(value) : this.#drawLoose(value);
  }

  #drawMarkup({ tag, attributes, content }: Markup, place: Place): Node[] {
    if (undrawn.has(tag)) return [];
    // A component inside a line that has an address is a link by another name.
    const isLink = tag === "" && place === "line" && typeof attributes["href"] === "string";
    if (tag === "" && !isLink) return this.#draw(content, place);
    this.#nodes -= 1;
    this.#level += 1;
    const nodes = this.#draw(content, "line");
    this.#level -= 1;
    if (this.#level > maxLevels) return nodes;
    const element = makeElement(isLink ? "a" : tag, attributes);
    for (const node of lists.has(tag) ? nodes : joinItems(nodes)) element.append(node);
    return [element];
  }

  #drawInLine(fields: Fields): Node[] {
    const texts = Object.entries(fields).filter(([key]) => meaningOf(key).isBody);
    return texts.flatMap(([, value]) => this.#draw(value, "line"));
  }

  /** A record that does not say what it is: what reads as text, in its order, each thing once. */
  #drawLoose(fields: Fields): Node[] {
    const { heading, texts } = readLoose(fields);
    const drawn: Node[][] = [];
    const seen = new Set<string>();
    for (const text of texts) {
      const nodes = joinItems(this.#draw(text, "story"));
      const edges = edgesOf(nodes);
      if (!edges.some((edge) => seen.has(edge))) drawn.push(nodes);
      for (const edge of edges) seen.add(edge);
    }
    if (heading === undefined || drawn.length === 0) return drawn.flat();
    const title = new Element("h2");
    for (const node of drawLine(heading)) title.append(node);
    return [title, ...drawn.flat()];
  }
}

/** How a text begins and, when it is long, ends, in letters: a state holds one text in several forms. */
function edgesOf(nodes: readonly Node[]): string[] {
  const text = nodes.map((node) => node.textContent).join("");
  const start = lettersOf(text.slice(0, enoughChars)).slice(0, edgeChars);
  if (text.length < enoughChars) return start === "" ? [] : [start];
  return [start, `…${lettersOf(text.slice(-enoughChars)).slice(-edgeChars)}`];
}

function lettersOf(text: string): string {
  return plain(text).replaceAll(" ", "");
}
