import type { Run } from "./runs.ts";

/** A line of text within one column, or a part of one. Lengths are points. */
export interface Line {
  text: string;
  x: number;
  right: number;
  /** Of the line the letters stand on; grows downwards. */
  y: number;
  size: number;
  font: string;
  /** The whole line is set in it. */
  isOneFont: boolean;
  /** The cells of a row, when they stand far apart. */
  cells?: string[];
}

interface Strip {
  runs: Run[];
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Gaps in letter sizes: less is a line, more is the white between columns. */
const widestGap = 1.1;
const wordGap = 0.15;
/** How many strips a run is compared with: those of its own height come last. */
const lookBack = 60;

/** Joins runs that stand side by side on one line. */
export function toLines(runs: readonly Run[]): Line[] {
  const strips: Strip[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const own: Strip = {
      runs: [run],
      x: run.x,
      right: run.x + run.width,
      y: run.y,
      size: run.size,
    };
    const near = strips.slice(-lookBack).filter((strip) => isBeside(strip, own));
    for (const strip of near) {
      merge(own, strip);
      strips.splice(strips.lastIndexOf(strip), 1);
    }
    strips.push(own);
  }
  return strips.map(toLine).filter(({ text }) => text !== "");
}

function isBeside(a: Strip, b: Strip): boolean {
  const size = Math.max(a.size, b.size);
  const small = Math.min(a.size, b.size);
  // Raised and lowered figures are small: they belong to the line they touch.
  const reach = small < size * 0.85 ? 0.6 : 0.35;
  if (Math.abs(a.y - b.y) > size * reach) return false;
  const gap = Math.max(a.x, b.x) - Math.min(a.right, b.right);
  return gap <= size * widestGap;
}

function merge(into: Strip, other: Strip): void {
  const isMain = widthOf(other) > widthOf(into);
  into.y = isMain ? other.y : into.y;
  into.size = isMain ? other.size : into.size;
  into.runs.push(...other.runs);
  into.x = Math.min(into.x, other.x);
  into.right = Math.max(into.right, other.right);
}

function widthOf({ x, right }: Strip): number {
  return right - x;
}

function toLine({ runs, x, right, y, size }: Strip): Line {
  const isRightToLeft = runs.filter((run) => run.isRightToLeft).length > runs.length / 2;
  const order = runs.toSorted((a, b) => (isRightToLeft ? b.x - a.x : a.x - b.x));
  let text = "";
  let last: Run | undefined;
  for (const run of order) {
    text += (last && isApart(last, run) ? " " : "") + raised(run, { y, size });
    last = run;
  }
  const font = mainFont(runs);
  const isOneFont = runs.every((run) => run.font === font);
  return { text: tidy(text), x, right, y, size, font, isOneFont };
}

function isApart(a: Run, b: Run): boolean {
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  return b.isParted || gap > Math.max(a.size, b.size) * wordGap;
}

const raisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The number of a note stays apart from the number it stands at: "2023¹". */
function raised(run: Run, line: { y: number; size: number }): string {
  const isNote = run.size < line.size * 0.85 && line.y - run.y > line.size * 0.2;
  if (!isNote || !/^\s*\d{1,3}\s*$/.test(run.text)) return run.text;
  return run.text.trim().replaceAll(/\d/g, (digit) => raisedDigits[Number(digit)] ?? digit);
}

/** How old programs wrote accents: before their letter. */
const accents: Readonly<Record<string, string>> = {
  "¨": "\u0308",
  "´": "\u0301",
  ˆ: "\u0302",
  "˜": "\u0303",
  ˇ: "\u030c",
};

/** Ligatures and odd spaces as letters and spaces, accents on their letters; what cannot be shown goes. */
function tidy(text: string): string {
  return text
    .replaceAll(/([¨´ˆ˜ˇ])(\p{L})/gu, (_, accent: string, letter: string) =>
      ((letter === "ı" ? "i" : letter) + (accents[accent] ?? "")).normalize("NFC"),
    )
    .replaceAll(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize("NFKC"))
    .replaceAll(/[\p{Cc}\ufffe\uffff]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

function mainFont(runs: readonly Run[]): string {
  const chars = new Map<string, number>();
  for (const { font, text } of runs) chars.set(font, (chars.get(font) ?? 0) + text.length);
  return [...chars].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}
