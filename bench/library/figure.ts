import type { Phone } from "../../tests/support/phone.ts";
import { table } from "../figures.ts";
import { median, p95 } from "../measure.ts";

/** Where and how often something is measured. */
export interface Bench {
  phone: Phone;
  origin: string;
  runs: number;
}

/** One thing that was measured, and what it is held against. */
export interface Figure {
  name: string;
  /** Absent for one that is only told beside the others. */
  goal?: number;
  unit: "ms" | "MB";
  values: number[];
  /** Which of the values is held against the goal. */
  of: "median" | "p95";
}

/** All of them with their goals, and whether these are met. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, goal, unit, values, of } = figure;
    const told = of === "median" ? median(values) : p95(values);
    const isMet = goal !== undefined && told <= goal;
    return [
      name,
      `${round(told)} ${unit}`,
      goal === undefined ? "" : `${goal} ${unit}`,
      goal === undefined ? "" : isMet ? "met" : "**not met**",
      values.length === 1 ? "" : `${of} of ${spread(values)}`,
    ];
  });
  return table(["", "measured", "goal", "", ""], rows);
}

function spread(values: number[]): string {
  if (values.length <= 5) return values.map(round).join(", ");
  return `${values.length}: median ${round(median(values))}, p95 ${round(p95(values))}, most ${round(Math.max(...values))}`;
}

function round(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
