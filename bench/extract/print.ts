import { table } from "../figures.ts";
import type { Table } from "./report.ts";

/** Tables for a page of the docs. */
export function toMarkdown(tables: Table[]): string {
  return tables.map(({ title, head, rows }) => `${title}:\n\n${table(head, rows)}`).join("\n\n");
}

/** Tables for the eye: columns of one width, numbers to the right. */
export function toLines(tables: Table[]): string {
  return tables
    .map(({ title, head, rows }) => alignedTable([[title, ...head.slice(1)], ...rows]))
    .join("\n\n");
}

function alignedTable(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ");
  return rows.map(line).join("\n");
}
