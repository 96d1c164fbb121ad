import { newsrooms } from "#extraction/data/metadata-names.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import type { Page } from "#extraction/page.ts";
import { namesAfter } from "./name-lines.ts";
import { isLogin, personKey, splitNames } from "./people.ts";
import { squash } from "./plain.ts";
import { shownPeople } from "./shown-people.ts";
import type { Site } from "./site.ts";
import { linkedNames, metaPeople } from "./stated-people.ts";
import type { Place, Survey } from "./survey.ts";

/** What the choosers of people look at. */
export interface PeopleSources {
  page: Page;
  survey: Survey;
  /** Where the headline stands. */
  headline: Place | undefined;
  /** Its names are no person's: an organisation is named only when no person is. */
  site: Site;
}

/** Who wrote it: linked data, then meta, then what the page shows; [] when it does not say. */
export function findBylines({ page, survey, headline, site }: PeopleSources): string[] {
  const linked = linkedNames(page, "author");
  const metas = metaPeople(survey.tags);
  const shown = shownPeople(survey, headline);
  const isPerson = (name: string) => !newsrooms.test(name) && !isSiteName(name, site);
  const persons = linked.persons.filter(isPerson);
  const stated = fullerNames(persons, metas.filter(isPerson));
  const chosen = chooseNames(stated, shown.filter(isPerson));
  if (chosen.length > 0) return chosen;
  const signed = linked.persons.filter((name) => newsrooms.test(name));
  return [...linked.organisations, ...signed, ...metas, ...shown].slice(0, 1);
}

/** "Kompas.com", "tribunnews" on tribunnews.com; a person may have given a site both names. */
function isSiteName(name: string, { names, labels }: Site): boolean {
  const key = squash(name);
  return names.has(key) || names.has(`${key}com`) || (!name.includes(" ") && key === labels[0]);
}

/** Data often names one writer where another source names all. */
function fullerNames(first: string[], second: string[]): string[] {
  const known = new Set(second.map(personKey));
  const isFuller =
    second.length > first.length && first.every((name) => known.has(personKey(name)));
  return isFuller ? second : first;
}

/** What the page shows counts when it says more, or when the data holds only a login. */
function chooseNames(stated: string[], shown: string[]): string[] {
  if (stated.length === 0 || shown.length === 0) return stated.length === 0 ? shown : stated;
  const isNamed = stated.every(isLogin) && shown.some((name) => !isLogin(name));
  return isNamed ? shown : fullerNames(stated, shown);
}

/** Who edited it: linked data, a meta, or a line "Editor : …". */
export function findEditor({ page, survey }: PeopleSources): string | undefined {
  const stated = linkedNames(page, "editor").persons[0];
  if (stated !== undefined) return stated;
  const metas = metaNames.editor.flatMap((name) => survey.tags.get(name) ?? []);
  const written = metas.flatMap(splitNames)[0];
  if (written !== undefined) return written;
  for (const line of survey.roleLines) {
    const editor = line.isBeside ? undefined : namesAfter(line, "editor")[0];
    if (editor !== undefined) return editor;
  }
  return undefined;
}
