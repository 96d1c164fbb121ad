import type { Element as TreeElement } from "#article/tree.ts";
import { attribute, markOf } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";
import { codeText, isCodeTable } from "./build-code.ts";
import { type BuildContext, inlineOf, make, makeText, mixed, type Raw, tidy } from "./raw-tree.ts";
import { textLength } from "./walk.ts";

const maxSpan = 1000;
/** Characters: a cell that holds more is a column of the page. */
const longestCell = 1000;

/** A table of data stays a table; one that only lays out the page dissolves. */
export function buildTable(element: Element, context: BuildContext): Raw[] {
  const rows = rowsOf(element);
  if (isCodeTable(element, rows)) return buildCode(rows, element, context);
  if (rows.length === 0 || isLayout(element, rows)) return dissolve(element, rows, context);
  const parts = tableParts(rows, context);
  if (parts.length === 0) return [];
  const caption = element.children.find((child) => child.localName === "caption");
  const title = caption ? tidy(inlineOf(context.convertChildren(caption))) : [];
  if (title.length > 0) parts.unshift(make("caption", title));
  return [context.marked(make("table", parts, context.propertiesOf(element)), element)];
}

/** The table's own rows, also when scripts or forms stand between. */
function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.localName === "tr") return [child];
    return child.localName === "table" || child.localName === "caption" ? [] : rowsOf(child);
  });
}

function tableParts(rows: Element[], context: BuildContext): TreeElement[] {
  const parts = { thead: make("thead", []), tbody: make("tbody", []), tfoot: make("tfoot", []) };
  for (const row of rows) {
    const cells = cellsOf(row).map((cell) => buildCell(cell, context));
    const name = row.parentElement?.localName;
    const part = name === "thead" || name === "tfoot" ? parts[name] : parts.tbody;
    if (cells.some(saysSomething)) part.children.push(make("tr", cells, context.propertiesOf(row)));
  }
  promoteHead(parts.thead, parts.tbody);
  return [parts.thead, parts.tbody, parts.tfoot].filter(({ children }) => children.length > 0);
}

/** An empty row goes, unless a cell of it reaches down. */
function saysSomething(cell: TreeElement): boolean {
  return cell.children.length > 0 || cell.properties?.rowSpan !== undefined;
}

/** A first row of nothing but headers is the head. */
function promoteHead(head: TreeElement, body: TreeElement): void {
  const [first] = body.children;
  if (head.children.length > 0 || body.children.length < 2 || first?.type !== "element") return;
  const isHead = first.children.every(
    (cell) =>
      cell.type === "element" && cell.tagName === "th" && (cell.properties?.rowSpan ?? 1) === 1,
  );
  if (!isHead || first.children.length < 2) return;
  head.children.push(first);
  body.children.shift();
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((cell) => cell.localName === "td" || cell.localName === "th");
}

function buildCell(cell: Element, context: BuildContext): TreeElement {
  const [colSpan, rowSpan] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
  return make(
    cell.localName === "th" ? "th" : "td",
    mixed(context.convertChildren(cell), context),
    {
      ...context.propertiesOf(cell),
      ...(colSpan !== undefined && { colSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
    },
  );
}

function spanOf(cell: Element, name: "colspan" | "rowspan"): number | undefined {
  const value = Number(attribute(cell, name) ?? 1);
  return Number.isInteger(value) && value > 1 && value <= maxSpan ? value : undefined;
}

function isLayout(table: Element, rows: Element[]): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  const cells = rows.map(cellsOf);
  const hasHeaders =
    cells.some((row) => row.some((cell) => cell.localName === "th")) ||
    table.children.some((child) => child.localName === "caption" || child.localName === "thead");
  if (hasHeaders) return false;
  const widest = Math.max(...cells.map((row) => row.length));
  if (rows.length === 1 || widest < 2 || table.querySelector("table") !== null) return true;
  return cells.some((row) => row.some((cell) => textLength(cell, longestCell) >= longestCell));
}

function dissolve(element: Element, rows: Element[], context: BuildContext): Raw[] {
  const cells = rows.flatMap(cellsOf);
  const boxes = cells.length === 0 ? [element] : cells;
  return boxes.map((box) => ({
    type: "box",
    children: context.convertChildren(box),
    mark: markOf(box),
    properties: context.propertiesOf(box),
  }));
}

/** The column of the code alone, one row or all lines in one. */
function buildCode(rows: Element[], element: Element, context: BuildContext): Raw[] {
  const text = rows
    .map((row) => codeText(cellsOf(row).at(-1) ?? row))
    .join("\n")
    .trimEnd();
  if (text === "") return [];
  return [make("pre", [make("code", [makeText(text)])], context.propertiesOf(element))];
}

/** A list of terms, also when pairs are wrapped in `div`. */
export function buildDefinitions(element: Element, context: BuildContext): Raw[] {
  const items = partsOf(element).flatMap((part) => {
    const content = mixed(context.convertChildren(part), context);
    const tag = part.localName === "dt" ? "dt" : "dd";
    return content.length > 0 ? [make(tag, content, context.propertiesOf(part))] : [];
  });
  return items.length > 0
    ? [context.marked(make("dl", items, context.propertiesOf(element)), element)]
    : [];
}

function partsOf(list: Element): Element[] {
  return list.children.flatMap((child) => {
    if (child.localName === "dt" || child.localName === "dd") return [child];
    return child.localName === "dl" ? [] : partsOf(child);
  });
}
