import { isRecord } from "#base/json.ts";
import { kindOf } from "./block-parts.ts";
import { type Fields, findField } from "./fields.ts";
import { anyMarkup, type Markup } from "./markup.ts";

const rowKeys = ["rows", "content", "children", "body"];
const headKeys = ["header", "head", "headers"];

/** Rows of cells, `{cells: […]}`, or rows that are blocks themselves. */
export function tableMarkup(fields: Fields): Markup {
  const rows = findField(fields, rowKeys);
  const head = findField(fields, headKeys);
  const lines: unknown[] = [
    ...(Array.isArray(head) ? [head] : []),
    ...(Array.isArray(rows) ? rows : []),
  ];
  const isStated = findField(fields, ["withHeadings", "firstRowIsHeader"]) === true;
  const hasHead = isStated || Array.isArray(head);
  return {
    tag: "table",
    attributes: {},
    content: lines.map((line, at) => rowOf(line, hasHead && at === 0)),
  };
}

function rowOf(line: unknown, isHead: boolean): unknown {
  const isBare = isRecord(line) && kindOf(line) === undefined;
  const cells = isBare ? findField(line, ["cells", "columns"]) : line;
  if (!Array.isArray(cells) || anyMarkup(cells) !== undefined) return line;
  return ["tr", {}, ...cells.map((cell: unknown) => [isHead ? "th" : "td", {}, cell])];
}
