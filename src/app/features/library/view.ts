import { screens } from "#app/ui/addresses.ts";
import { parseTag } from "#story/tags.ts";

/** What the chips choose from. `unread`: waiting, failed, begun or new, and not archived. */
export const shows = [
  "unread",
  "reading",
  "failed",
  "all",
  "favourites",
  "highlights",
  "archive",
] as const;
export type Show = (typeof shows)[number];

export const sorts = ["newest", "oldest", "shortest", "longest", "source", "least-left"] as const;
export type Sort = (typeof sorts)[number];

/** Minutes of reading: up to 5, up to 15, more. */
export const lengths = ["short", "medium", "long"] as const;
export type ReadingLength = (typeof lengths)[number];

export const holdings = ["whole", "partial", "failed", "waiting"] as const;

/** A list of the library: what is in it and in which order. Its address says all of it. */
export interface LibraryView {
  show: Show;
  sort: Sort;
  source?: string;
  tag?: string;
  /** A primary language tag. */
  language?: string;
  length?: ReadingLength;
  holding?: (typeof holdings)[number];
  /** Besides what `show` says. */
  isFavourite?: true;
  isMarked?: true | undefined;
}

export const firstView: LibraryView = { show: "unread", sort: "newest" };

/** From the query of an address; what is unknown in it counts as not said. */
export function parseView(query: Readonly<Record<string, string>>): LibraryView {
  const text = (name: string) => query[name]?.trim() || undefined;
  const [source, language] = [text("source"), text("lang")?.toLowerCase()];
  const tag = parseTag(query["tag"] ?? "");
  const length = among(lengths, query["length"]);
  const holding = among(holdings, query["kept"]);
  return {
    show: among(shows, query["show"]) ?? "unread",
    sort: among(sorts, query["sort"]) ?? "newest",
    ...(source !== undefined && { source }),
    ...(tag !== undefined && { tag }),
    ...(language !== undefined && { language }),
    ...(length !== undefined && { length }),
    ...(holding !== undefined && { holding }),
    ...(query["favourite"] === "1" && { isFavourite: true }),
    ...(query["marked"] === "1" && { isMarked: true }),
  };
}

/** The query of a list, always in one order: two equal lists have one address. */
export function queryOf(view: LibraryView): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string | undefined) => value && query.set(name, value);
  add("show", view.show === "unread" ? undefined : view.show);
  add("source", view.source);
  add("tag", view.tag);
  add("lang", view.language);
  add("length", view.length);
  add("kept", view.holding);
  add("favourite", view.isFavourite && "1");
  add("marked", view.isMarked && "1");
  add("sort", view.sort === "newest" ? undefined : view.sort);
  return query.toString();
}

/** The address of a list. */
export function pathOf(view: LibraryView): string {
  const query = queryOf(view);
  return query === "" ? screens.library : `${screens.library}?${query}`;
}

/** How many filters a list has besides its chip. */
export function countFilters({ show: _show, sort: _sort, ...filters }: LibraryView): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

/** True when a list is one of the chips' own, which the library counts and reads by itself. */
export function isPlain(view: LibraryView): boolean {
  return queryOf(view) === queryOf({ ...firstView, show: view.show });
}

function among<Name extends string>(names: readonly Name[], value: string | undefined) {
  return names.find((name) => name === value);
}
