import { cleanText } from "#article/clean-text.ts";
import {
  codeCellMark,
  codeLineMark,
  codeTableMark,
  codeToolMark,
  lineNumberMark,
  verseMark,
} from "#extraction/data/code.ts";
import type { TreeNode } from "#article/tree.ts";
import type { Element, Node } from "#extraction/document/node.ts";
import { type BuildContext, make, makeText, type Raw } from "./raw-tree.ts";

const lineTags: ReadonlySet<string> = new Set("div p li tr pre section blockquote".split(" "));
const unread: ReadonlySet<string> = new Set(
  "script style button svg template textarea select".split(" "),
);
const mostVerses = 2000;
const numbers = /^[\s\d.|:]*$/;

/** White space is the content here: lines stay lines, whatever drew them. */
export function buildPreformatted(element: Element, context: BuildContext): Raw[] {
  const text = codeText(element);
  if (text === "") return [];
  const isVerse = verseMark.test(element.getAttribute("class") ?? "");
  if (isVerse && text.split("\n", mostVerses).length < mostVerses) return buildVerse(text);
  const code = make("pre", [make("code", [makeText(text)])], context.propertiesOf(element));
  return [context.marked(code, element)];
}

/** `code` with lines of its own is a block of code that forgot its `pre`. */
export function isCodeBlock(element: Element): boolean {
  if (element.querySelector("br, div, p") !== null) return isAlone(element);
  const style = `${element.getAttribute("style") ?? ""} ${element.getAttribute("class") ?? ""}`;
  return (
    /white-space\s?:\s?pre|hljs|language-|\bblock\b/.test(style) &&
    element.textContent.trim().includes("\n")
  );
}

/** No words stand directly beside it. */
function isAlone({ previousSibling, nextSibling }: Element): boolean {
  return isBlank(previousSibling) && isBlank(nextSibling);
}

function isBlank(node: Node | null): boolean {
  return node === null || (node.nodeType === 3 && node.nodeValue.trim() === "");
}

/** True for a table that only sets line numbers beside code. */
export function isCodeTable(table: Element, rows: readonly Element[]): boolean {
  const names = `${table.getAttribute("class") ?? ""} ${table.parentElement?.getAttribute("class") ?? ""}`;
  const cells = rows.slice(0, 3).flatMap(({ children }) => children);
  const isCode = cells.some((cell) => codeCellMark.test(cell.getAttribute("class") ?? ""));
  if (!isCode) return false;
  const isNumbered = cells.some((cell) => isLineNumber(cell));
  return isNumbered || codeTableMark.test(names);
}

/** The lines of a highlighted text, without numbers and buttons. */
export function codeText(element: Element): string {
  const writer = new LineWriter(hasBareLines(element));
  writer.write(element);
  const lines = cleanText(writer.text)
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  const text = lines.slice(Math.max(first, 0)).join("\n").trimEnd();
  return text.replaceAll(/\n{3,}/g, "\n\n");
}

/** Highlighters may draw each line in a box that only a style breaks. */
function hasBareLines(element: Element): boolean {
  if (element.textContent.trim().includes("\n") || element.querySelector("br")) return false;
  const lines = element.querySelectorAll("span[class]");
  return lines.filter((one) => codeLineMark.test(one.getAttribute("class") ?? "")).length > 1;
}

function isLineNumber(element: Element): boolean {
  if (element.localName === "code") return false;
  const isNamed =
    element.hasAttribute("data-line-number") ||
    element.hasAttribute("data-linenumber") ||
    lineNumberMark.test(element.getAttribute("class") ?? "");
  return isNamed && numbers.test(element.textContent);
}

class LineWriter {
  text = "";
  readonly #hasBareLines: boolean;

  constructor(breaksLines: boolean) {
    this.#hasBareLines = breaksLines;
  }

  write(element: Element): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) this.text += node.nodeValue;
      else if (node.localName === "br") this.text += "\n";
      else if (!this.#isSkipped(node)) this.#writeElement(node);
    }
  }

  #isSkipped(element: Element): boolean {
    if (unread.has(element.localName) || isLineNumber(element)) return true;
    return (
      codeToolMark.test(element.getAttribute("class") ?? "") && element.textContent.length < 40
    );
  }

  #writeElement(element: Element): void {
    const isLine =
      lineTags.has(element.localName) ||
      (this.#hasBareLines && codeLineMark.test(element.getAttribute("class") ?? ""));
    if (!isLine) {
      this.write(element);
      return;
    }
    if (this.text !== "" && !this.text.endsWith("\n")) this.text += "\n";
    const start = this.text.length;
    this.write(element);
    // An empty line is a line too; one that ended itself is not ended again.
    if (this.text.length === start || !this.text.endsWith("\n")) this.text += "\n";
  }
}

/** Lines of a poem keep their breaks; an empty line parts the stanzas. */
function buildVerse(text: string): Raw[] {
  return text.split(/\n{2,}/).map((stanza) => {
    const lines = stanza
      .split("\n")
      .flatMap((line, at): TreeNode[] => [
        ...(at > 0 ? [make("br", [])] : []),
        makeText(line.trim()),
      ]);
    return make("p", lines);
  });
}
