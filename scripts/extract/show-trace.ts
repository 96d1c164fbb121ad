import type { Removal } from "#extraction/page.ts";
import { steps } from "#extraction/steps.ts";
import { faint, heading, printable, strong } from "./style.ts";

/** Each step in its order with its reason, and below it what it did and why, for people. */
export function showTrace(trace: readonly Removal[], kind: string): string[] {
  if (kind !== "html") return [...heading("Steps"), `Steps are for pages; this is ${kind}.`];
  const known = new Set(steps.map(({ name }) => name));
  const others = [...new Set(trace.map(({ step }) => step))].filter((name) => !known.has(name));
  return [
    ...heading("Steps"),
    ...steps.flatMap(({ name, why }, at) => showStep(at + 1, name, why, trace)),
    ...others.flatMap((name) => showStep(undefined, name, "beside the steps", trace)),
  ];
}

function showStep(
  number: number | undefined,
  name: string,
  why: string,
  trace: readonly Removal[],
): string[] {
  const own = trace.filter(({ step }) => step === name);
  const title = `${String(number ?? "").padStart(2)} ${name.padEnd(20)}`;
  const head = own.length > 0 ? strong(title) : faint(title);
  return [`${head} ${faint(why)}`, ...own.map(showRemoval)];
}

function showRemoval({ why, text }: Removal): string {
  const words = printable(text).trim();
  return `      ${why}${words === "" ? "" : faint(`: ${words}`)}`;
}
