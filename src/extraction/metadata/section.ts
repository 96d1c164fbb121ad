import { isRecord } from "#base/json.ts";
import type { Page } from "#extraction/page.ts";
import { metaNames } from "#extraction/data/metadata-sources.ts";
import { listOf, textField, typesOf } from "./json-ld.ts";
import { lineIn } from "./lines.ts";
import { firstMeta } from "./meta-tags.ts";
import { plain, squash } from "./plain.ts";
import type { Site } from "./site.ts";
import type { Survey } from "./survey.ts";

const longest = 60;
const longestCrumb = 40;
/** Says nothing about where the story belongs. */
const generic =
  /^(?:home|homepage|beranda|depan|index|uncategori[sz]ed|tak berkategori|article|articles?|artikel|post|posts|blog|all|semua|lainnya|other|none|nil|null|undefined|front-?page|print article|start|inicio|accueil|startseite)$/i;

/** The part of the site the story belongs to: stated, or the deepest crumb above the story. */
export function findSection(
  page: Page,
  survey: Survey,
  site: Site,
  title: string,
): string | undefined {
  const isOther = (name: string) =>
    name !== "" &&
    name.length <= longest &&
    !generic.test(name) &&
    plain(name) !== plain(title) &&
    !site.names.has(squash(name));
  const stated = [
    page.data.story && textField(page.data, page.data.story["articleSection"]),
    firstMeta(survey.tags, metaNames.section),
  ].flatMap((text) => text?.split(/\s*[,;>|]\s*/)[0]?.trim() ?? []);
  return (
    stated.find(isOther) ??
    linkedCrumbs(page).filter(isOther).at(-1) ??
    shownCrumbs(survey).filter(isOther).at(-1)
  );
}

function linkedCrumbs({ data }: Page): string[] {
  const list = data.items.find((item) => typesOf(item).includes("BreadcrumbList"));
  const names = listOf(list?.["itemListElement"])
    .slice(0, 12)
    .flatMap((item) => {
      const name = isRecord(item)
        ? (textField(data, item["name"]) ?? textField(data, item["item"]))
        : undefined;
      return name === undefined ? [] : [name];
    });
  return names.slice(1).filter((name) => name.length < longestCrumb);
}

function shownCrumbs({ breadcrumb }: Survey): string[] {
  if (breadcrumb === undefined) return [];
  const links = breadcrumb.querySelectorAll("a[href]").slice(0, 12);
  return links
    .slice(1)
    .map(lineIn)
    .filter((name) => name.length < longestCrumb);
}
