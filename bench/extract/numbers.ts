/** The mean; 0 of nothing. */
export function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

/** The value below which `share` of the values lie; 0 of nothing. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

/** Values that are there. */
export function known<Value>(values: (Value | undefined)[]): Value[] {
  return values.filter((value) => value !== undefined);
}

/** "700 of 793", of those that are known. */
export function countOf(values: (boolean | undefined)[]): string {
  const answers = known(values);
  return answers.length === 0 ? "" : `${answers.filter(Boolean).length} of ${answers.length}`;
}

/** The mean with four digits; nothing of nothing. */
export function average(values: number[]): string {
  return values.length === 0 ? "" : mean(values).toFixed(4);
}
