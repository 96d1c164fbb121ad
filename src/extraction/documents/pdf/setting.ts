import type { Column } from "./columns.ts";
import type { Line } from "./lines.ts";

/** How most of a document is set. */
export interface Setting {
  size: number;
  font: string;
  /** From one line to the next, in sizes of its letters. */
  leading: number;
  /** Fonts of a typewriter, when the text has another: programs are set in them. */
  typewriter: ReadonlySet<string>;
}

/** Headings are set so much larger than the text, and notes so much smaller. */
export const largerThanText = 1.12;
export const smallerThanText = 0.92;

/** Reads the setting from all lines. */
export function settingOf(columns: readonly Column[]): Setting {
  const [sizes, fonts] = [new Map<number, number>(), new Map<string, number>()];
  const leadings: number[] = [];
  for (const column of columns) {
    for (const [at, { text, size, font, y }] of column.entries()) {
      add(sizes, Math.round(size * 2) / 2, text.length);
      add(fonts, font, text.length);
      const next = column[at + 1];
      const gap = next === undefined ? 0 : (next.y - y) / size;
      if (gap > 0.8 && gap < 3 && next?.size === size) leadings.push(gap);
    }
  }
  const leading = leadings.toSorted((a, b) => a - b)[leadings.length >> 1] ?? 1.2;
  const font = most(fonts) ?? "";
  const typewriter = typewriterFonts(columns.flat());
  typewriter.delete(font);
  return { size: most(sizes) ?? 10, font, leading, typewriter };
}

/** Fonts whose letters are all of one width. */
function typewriterFonts(lines: readonly Line[]): Set<string> {
  const widths = new Map<string, number[]>();
  for (const { text, x, right, size, font, isOneFont } of lines) {
    if (!isOneFont || text.length < 6) continue;
    const known = widths.get(font) ?? [];
    known.push((right - x) / text.length / size);
    widths.set(font, known);
  }
  const even = [...widths].filter(([, values]) => {
    const middle = values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
    const like = values.filter((value) => Math.abs(value - middle) <= middle * 0.01);
    return values.length >= 3 && middle > 0.45 && middle < 0.75 && like.length > values.length / 2;
  });
  return new Set(even.map(([font]) => font));
}

/** True for a line of a program. */
export function isTypewritten({ font, isOneFont }: Line, { typewriter }: Setting): boolean {
  return isOneFont && typewriter.has(font);
}

/** Counts on. */
export function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** What was counted most. */
export function most<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}
