import type { FilterName } from "#search/terms.ts";

const names: Record<string, FilterName> = {
  tag: "tag",
  source: "source",
  sumber: "source",
  lang: "lang",
  bahasa: "lang",
};
const open = /(?:^|\s)-?(tag|source|sumber|lang|bahasa):"?([^\s"]*)$/i;

/** What the reader is about to narrow the search by, at the end of what was typed. */
export function openFilter(typed: string): { filter: FilterName; beginning: string } | undefined {
  const [, name = "", beginning = ""] = open.exec(typed) ?? [];
  const filter = names[name.toLowerCase()];
  return filter && { filter, beginning };
}

/** What was typed with the value chosen for the filter at its end. */
export function withValue(typed: string, value: string): string {
  const start = typed.lastIndexOf(":");
  const written = /[\s"]/.test(value) ? `"${value.replaceAll('"', "")}"` : value;
  return `${typed.slice(0, start + 1)}${written} `;
}

/** What was typed, with a filter begun at its end. */
export function withFilter(typed: string, name: string): string {
  const text = typed.trimEnd();
  return text === "" ? name : `${text} ${name}`;
}
