import { expect, it } from "vitest";
import { isRecord } from "#base/json.ts";
import more from "./id-more.ts";
import first from "./id.ts";
import type { LanguageFile } from "./language-file.ts";

const files = import.meta.glob<LanguageFile>("./languages/*.ts", {
  import: "default",
  eager: true,
});
const indonesianParts = import.meta.glob<object>("./*.id.ts", { eager: true });

/** The Indonesian words of every part, by its name. */
const parts = new Map(
  Object.entries(indonesianParts).map(([path, module]): [string, unknown] => [
    path.slice("./".length, -".id.ts".length),
    Object.values(module)[0],
  ]),
);

const languages = Object.values(files);

it.each(languages)("has every word of the first screen and of all others in $name", (language) => {
  expect(shapeOf(language.first)).toEqual(shapeOf(first));
  expect(shapeOf(language.more)).toEqual(shapeOf(more));
});

it.each(languages)("has every part whole in $name, or says that it lacks it", (language) => {
  const own = new Map<string, unknown>(Object.entries(language));
  const lacked = new Set<string>(language.lacks);
  const expected = [...parts].map(([part, words]) => [
    part,
    lacked.has(part) ? "lacked" : shapeOf(words),
  ]);
  const found = [...parts.keys()].map((part) => [
    part,
    own.has(part) ? shapeOf(own.get(part)) : "lacked",
  ]);

  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

it.each(languages)("says something with every word of $name", (language) => {
  const mute = sayAll(language).filter(
    ([, said]) => typeof said !== "string" || !/\S/.test(said) || /undefined|NaN|Inval/.test(said),
  );

  expect(mute).toEqual([]);
});

/** The keys, at every depth, with what stands there. */
function shapeOf(words: unknown): unknown {
  if (!isRecord(words)) return Array.isArray(words) ? "list" : typeof words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, shapeOf(value)]));
}

function sayAll(words: unknown, path = ""): [string, unknown][] {
  if (typeof words === "function") {
    return [[path, say((...facts) => Reflect.apply(words, undefined, facts))]];
  }
  if (Array.isArray(words) || isRecord(words)) {
    return Object.entries(words).flatMap(([key, value]) => sayAll(value, `${path}.${key}`));
  }
  return [[path, words]];
}

/** Words are made of numbers or of texts. */
function say(word: (...facts: unknown[]) => unknown): unknown {
  try {
    return word(2, 2, 2);
  } catch {
    return word("dua", "dua", "dua");
  }
}
