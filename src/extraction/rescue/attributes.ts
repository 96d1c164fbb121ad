import { parseJson } from "#base/json.ts";
import { type Budget, spend } from "./budget.ts";

/** Shorter values hold no story. */
const minChars = 300;
const holders =
  /\s(data-(?:page|props|react-props|initial-state|initial-data|initial|state|store|json)|props)=(?:"([^"]*)"|'([^']*)')/g;
const signs: readonly (readonly [RegExp, string])[] = [
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/&(?:apos|#39|#x27);/gi, "'"],
  [/&lt;/g, "<"],
  [/&gt;/g, ">"],
  // Last: what it uncovers belongs to the data.
  [/&(?:amp|#38|#x26);/gi, "&"],
];

/** The JSON that pages keep in attributes, as Inertia (`data-page`) and islands (`props`) do. */
export function readAttributes(html: string, budget: Budget): { name: string; value: unknown }[] {
  const found: { name: string; value: unknown }[] = [];
  for (const [, name = "", double, single] of html.matchAll(holders)) {
    const written = double ?? single ?? "";
    if (written.length < minChars || !/^\s*(?:\{|\[|&(?:quot|#))/.test(written)) continue;
    if (!spend(budget, written.length)) break;
    const value = parseJson(
      signs.reduce((text, [sign, character]) => text.replaceAll(sign, character), written),
    );
    if (typeof value === "object" && value !== null) found.push({ name, value });
  }
  return found;
}
