import { isRecord } from "#base/json.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import type { Page } from "#extraction/page.ts";
import { listOf, resolveItem, typesOf } from "./json-ld.ts";
import { firstMeta, type MetaTags } from "./meta-tags.ts";
import { splitNames, uniqueNames } from "./people.ts";
import { lineOf } from "./plain.ts";
import { divideRoles } from "./roles.ts";

const mostItems = 30;
/** Characters of an organisation's name. */
const longestName = 100;

/** Names in linked data, by what they are names of. */
export interface LinkedNames {
  persons: string[];
  organisations: string[];
}

/** The writers or editors that the story's linked data names. */
export function linkedNames({ data }: Page, field: "author" | "editor"): LinkedNames {
  const names: LinkedNames = { persons: [], organisations: [] };
  const stated = data.story?.[field] ?? (field === "author" ? data.story?.["creator"] : undefined);
  for (const one of listOf(stated).slice(0, mostItems)) {
    if (typeof one === "string") names.persons.push(...splitNames(one));
    const item = resolveItem(data, one);
    if (isRecord(item)) addNames(item, names);
  }
  return { persons: uniqueNames(names.persons), organisations: uniqueNames(names.organisations) };
}

function addNames(item: Record<string, unknown>, names: LinkedNames): void {
  const isOrganisation = typesOf(item).some((type) =>
    /Organization|Corporation|WebSite|Brand/.test(type),
  );
  for (const name of listOf(item["name"])) {
    if (typeof name !== "string") continue;
    if (isOrganisation) names.organisations.push(lineOf(name, longestName));
    else names.persons.push(...splitNames(name));
  }
}

/** The writers that metas name. */
export function metaPeople(tags: MetaTags): string[] {
  for (const name of metaNames.author) {
    const values = tags.get(name) ?? [];
    const isTurned =
      name === "citation_author" || (values.length > 1 && values.every(isTurnedName));
    const people = uniqueNames(values.flatMap(isTurned ? turnName : splitNames));
    if (people.length > 0) return people;
  }
  return labelledPeople(tags);
}

function isTurnedName(value: string): boolean {
  return /^[^,;/]{2,40},\s?[^,;/]{1,40}$/.test(value);
}

/** Journals write "Roy, Aniruddha". */
function turnName(value: string): string[] {
  const [family = "", given, ...others] = value.split(",").map((part) => part.trim());
  return given === undefined || others.length > 0 ? splitNames(value) : [`${given} ${family}`];
}

/** The card that says "Written by" in one meta and the name in the next. */
function labelledPeople(tags: MetaTags): string[] {
  for (const at of [1, 2, 3]) {
    const label = firstMeta(tags, [`twitter:label${at}`]);
    const value = firstMeta(tags, [`twitter:data${at}`]);
    const isWriter = divideRoles(`${label ?? ""}:`).some(({ role }) => role === "writer");
    if (isWriter && value !== undefined) return splitNames(value);
  }
  return [];
}
