import { isRecord, ownField } from "#base/json.ts";
import type { PDFPageProxy } from "unpdf/pdfjs";

/** Some characters set in one go. Lengths are points; y grows downwards. */
export interface Run {
  text: string;
  x: number;
  /** Of the line the letters stand on. */
  y: number;
  width: number;
  size: number;
  font: string;
  isRightToLeft: boolean;
  /** White space stood before it. */
  isParted: boolean;
}

export interface RunPage {
  runs: Run[];
  width: number;
  height: number;
}

/** What may still be read. */
export interface Budget {
  charsLeft: number;
}

/** Reads the runs of one page until the budget is spent; what stands aslant or upright is left out. */
export async function readRuns(page: PDFPageProxy, budget: Budget): Promise<RunPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  let isParted = false;
  for await (const items of readItems(page)) {
    // Read to its end, though not kept: pdf.js writes on into a stream that nobody reads.
    for (const item of budget.charsLeft > 0 ? items : []) {
      const run = toRun(item, transform);
      if (run !== undefined) runs.push({ ...run, isParted });
      isParted = run === undefined || /\s$/.test(run.text);
      budget.charsLeft -= run?.text.length ?? 0;
    }
  }
  return { runs: runs.filter((run) => run.size > 0), width, height };
}

async function* readItems(page: PDFPageProxy): AsyncGenerator<unknown[]> {
  const reader: ReadableStreamDefaultReader<unknown> = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const items = ownField(value, "items");
    if (Array.isArray(items)) yield items;
  }
}

function toRun(item: unknown, viewport: readonly unknown[]): Omit<Run, "isParted"> | undefined {
  if (!isRecord(item) || typeof item["str"] !== "string" || item["str"].trim() === "")
    return undefined;
  const [a, b, c, d, e, f] = multiply(numbers(viewport), numbers(item["transform"]));
  const isLevel = Math.abs(b) <= Math.abs(a) * 0.1 && a > 0;
  return {
    text: item["str"],
    x: e,
    y: f,
    width: typeof item["width"] === "number" ? item["width"] : 0,
    size: isLevel ? Math.hypot(c, d) : 0,
    font: String(item["fontName"]),
    isRightToLeft: item["dir"] === "rtl",
  };
}

type Matrix = readonly [number, number, number, number, number, number];

function numbers(value: unknown): Matrix {
  const given: unknown[] = Array.isArray(value) ? value : [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = given.map((one) =>
    typeof one === "number" && Number.isFinite(one) ? one : 0,
  );
  return [a, b, c, d, e, f];
}

function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}
