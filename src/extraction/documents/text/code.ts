import type { Line } from "./lines.ts";

/** Columns of a table, and what boxes and arrows are drawn with. */
const columns = /\S {3,}\S/;
const strokes = /[+|][-=]{2}|[─-╿]|--[>+|]|[|]$(?<=[|]\s.*[|])|(?:\. ?){6}/;
const symbols = /[{}()[\];=<>|\\/$#&*+@^~`]/g;
const statement =
  /(?:[{};\\]|\)\s*:)$|^(?:\$|>>>|#include|import |def |function |const |let |var |<\/?\w)/;

/** True for tables and drawings made of characters: their white space is the content. */
export function isDrawing(group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  const drawn = group.filter(({ text }) => columns.test(text) || strokes.test(text));
  return drawn.length >= group.length * 0.6;
}

/** True for lines that read like a program's. */
export function isProgram(group: readonly Line[]): boolean {
  const text = group.map((line) => line.text).join("\n");
  const share = (text.match(symbols)?.length ?? 0) / text.replaceAll(/\s/g, "").length;
  const statements = group.filter((line) => statement.test(line.text));
  return share > 0.1 || statements.length >= group.length * 0.4;
}
