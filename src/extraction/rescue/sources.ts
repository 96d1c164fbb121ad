import { parseJson } from "#base/json.ts";
import type { DataScript } from "#extraction/document/node.ts";
import { readAttributes } from "./attributes.ts";
import { readCode } from "./assigned.ts";
import { type Budget, spend } from "./budget.ts";

import { CodeReader } from "./code.ts";
import { Cursor } from "./cursor.ts";
import { readFlight, type Rows } from "./flight.ts";
import { resolveIndexed } from "./indexed.ts";
import { unfold } from "./unfold.ts";

/** A value that a script of the page holds, and where. */
export interface Source {
  name: string;
  value: unknown;
}

/** What the page's scripts hold as data. */
export interface ScriptData {
  sources: Source[];
  /** The lines of Next's app router; empty on other pages. */
  flight: Rows;
}

const codeTypes: ReadonlySet<string> = new Set([
  "",
  "text/javascript",
  "application/javascript",
  "module",
]);
/** Shorter scripts hold no story. */
const minChars = 300;
const flightCall = /^[^(]{0,20}\(?self\.__next_f/;

/** Reads a page's data within the budget: what is JSON first, then what code names. */
export function readSources(
  scripts: readonly DataScript[],
  html: string,
  budget: Budget,
): ScriptData {
  const code = scripts.filter(({ type }) => codeTypes.has(type));
  const pushes = code.filter(({ text }) => flightCall.test(text.slice(0, 60)));
  const others = code.filter(
    (script) => script.text.length >= minChars && !pushes.includes(script),
  );
  const plain = [
    ...scripts.flatMap((one) => readData(one, budget)),
    ...readAttributes(html, budget),
  ];
  const stream = pushes.map(({ text }) => readPushed(text, budget)).join("");
  const named = others.flatMap(({ text }) => readCode(text, budget));
  const flight = readFlight(stream, budget);
  const rows = Array.from(flight, ([id, value]) => ({ name: `__next_f ${id}`, value }));
  const sources = [...plain, ...named, ...rows].flatMap(({ name, value }) => {
    const opened = unfold(resolveIndexed(value) ?? value, budget);
    return opened === undefined ? [] : [{ name, value: opened }];
  });
  return { sources, flight };
}

/** A script that is no code, but JSON from its first sign to its last. Linked data is read elsewhere. */
function readData({ type, id, text }: DataScript, budget: Budget): Source[] {
  const isOther = codeTypes.has(type) || type.startsWith("application/ld+json");
  if (isOther || text.length < minChars || !/^\s*[[{]/.test(text)) return [];
  if (!spend(budget, text.length)) return [];
  const value = parseJson(text) ?? parseJson(withQuotes(text));
  return value === undefined ? [] : [{ name: id === "" ? type : `#${id}`, value }];
}

/** Angular once wrote the signs of its state in a way of its own. */
function withQuotes(text: string): string {
  return text
    .replaceAll("&q;", '"')
    .replaceAll("&s;", "'")
    .replaceAll("&l;", "<")
    .replaceAll("&g;", ">")
    .replaceAll("&a;", "&");
}

/** The piece of the stream in `self.__next_f.push([1,"…"])`. */
function readPushed(text: string, budget: Budget): string {
  const at = text.indexOf(".push(");
  if (at === -1) return "";
  const value = new CodeReader(new Cursor(text, at + 5, budget)).read();
  return Array.isArray(value) && value[0] === 1 && typeof value[1] === "string" ? value[1] : "";
}
