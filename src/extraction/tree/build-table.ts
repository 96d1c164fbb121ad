import type { Element } from "#extraction/document/node.ts";
import type { Element as TreeElement } from "#article/tree.ts";
import { countWords } from "#article/text.ts";
import { all, attribute, markOf, textIn } from "#extraction/document/dom.ts";
import { type BuildContext, inlineOf, make, mixed, type Raw, tidy } from "./raw-tree.ts";

const maxSpan = 1000;
const maxCellWords = 80;

/** A table of data stays a table; one that only lays out the page dissolves. */
export function buildTable(element: Element, context: BuildContext): Raw[] {
  const rows = all(element, "tr").filter((row) => row.closest("table") === element);
  if (rows.length === 0 || isLayout(element, rows)) return dissolve(element, rows, context);
  const parts = tableParts(rows, context);
  const caption = [...element.children].find((child) => child.localName === "caption");
  const title = caption ? tidy(inlineOf(context.convertChildren(caption))) : [];
  if (title.length > 0) parts.unshift(make("caption", title));
  const id = context.ids.get(element);
  const table = make("table", parts, id === undefined ? {} : { id });
  context.marks.set(table, markOf(element));
  return parts.some(({ tagName }) => tagName === "thead" || tagName === "tbody") ? [table] : [];
}

function tableParts(rows: Element[], context: BuildContext): TreeElement[] {
  const parts = { thead: make("thead", []), tbody: make("tbody", []), tfoot: make("tfoot", []) };
  for (const row of rows) {
    const cells = cellsOf(row).map((cell) => buildCell(cell, context));
    const name = row.parentElement?.localName;
    const part = name === "thead" || name === "tfoot" ? parts[name] : parts.tbody;
    if (cells.length > 0) part.children.push(make("tr", cells));
  }
  return [parts.thead, parts.tbody, parts.tfoot].filter(({ children }) => children.length > 0);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.localName === "td" || cell.localName === "th");
}

function buildCell(cell: Element, context: BuildContext): TreeElement {
  const span = (name: string) => {
    const value = Number(attribute(cell, name) ?? 1);
    return Number.isInteger(value) && value > 1 && value <= maxSpan ? value : undefined;
  };
  const [colSpan, rowSpan] = [span("colspan"), span("rowspan")];
  return make(
    cell.localName === "th" ? "th" : "td",
    mixed(context.convertChildren(cell), context),
    {
      ...(colSpan !== undefined && { colSpan }),
      ...(rowSpan !== undefined && { rowSpan }),
    },
  );
}

function isLayout(table: Element, rows: Element[]): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  if (table.querySelector("table") !== null) return true;
  if (table.querySelector("th, caption, thead") !== null) return false;
  const widest = Math.max(...rows.map((row) => cellsOf(row).length));
  if (rows.length === 1 || widest < 2) return true;
  return rows.some((row) =>
    cellsOf(row).some((cell) => countWords(textIn(cell)) > maxCellWords * 2),
  );
}

function dissolve(element: Element, rows: Element[], context: BuildContext): Raw[] {
  const cells = rows.flatMap(cellsOf);
  if (cells.length === 0)
    return [{ type: "box", children: context.convertChildren(element), mark: markOf(element) }];
  return cells.map((cell) => ({
    type: "box",
    children: context.convertChildren(cell),
    mark: markOf(cell),
  }));
}

/** A list of terms, also when pairs are wrapped in `div`. */
export function buildDefinitions(element: Element, context: BuildContext): Raw[] {
  const items: TreeElement[] = [];
  for (const part of all(element, "dt, dd").filter((one) => one.closest("dl") === element)) {
    const content = mixed(context.convertChildren(part), context);
    const id = context.ids.get(part);
    if (content.length > 0)
      items.push(
        make(part.localName === "dt" ? "dt" : "dd", content, id === undefined ? {} : { id }),
      );
  }
  return items.length > 0 ? [make("dl", items)] : [];
}
