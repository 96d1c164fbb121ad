import { type Place, placesOf } from "./address.ts";
import type { PagerLink } from "./links.ts";

/** What a page's pager says: which part this is, and where the others are. */
export interface Family {
  place: Place;
  /** Addresses by the number of their part. */
  parts: Map<number, string>;
  /** The address of a part the pager leaves out; undefined when its numbers follow no pattern. */
  at?: (number: number) => string;
}

interface Member {
  url: string;
  role: PagerLink["role"];
  place: Place;
}

/** The reading of this page's address that most links of its pager share. */
export function chooseFamily(own: string, links: PagerLink[]): Family {
  const members = links.flatMap(({ url, role }) =>
    placesOf(url).map((place): Member => ({ url, role, place })),
  );
  const families = placesOf(own).map((place) => readFamily(place, members));
  const [first, ...others] = families;
  if (first === undefined) throw new TypeError("an address without a reading");
  return others.reduce((best, one) => (one.parts.size > best.parts.size ? one : best), first);
}

function readFamily(place: Place, all: readonly Member[]): Family {
  const related = all.filter((member) => member.place.stem === place.stem);
  const begins = !place.isWeak && place.number === 1;
  // A number after a dash may belong to the name, unless the name also stands alone.
  const isSure = begins || related.some((member) => isFirst(member.place));
  const members = related.filter((member) => isSure || !(place.isWeak || member.place.isWeak));
  const parts = new Map<number, string>();
  let at: Family["at"];
  for (const member of members) {
    const number = numberOf(member, place);
    if (number === undefined || number === place.number || parts.has(number)) continue;
    parts.set(number, member.url);
    if (number > 1 && number === member.place.number) at ??= member.place.at;
  }
  return { place, parts, ...(at !== undefined && { at }) };
}

function isFirst({ number, isWeak }: Place): boolean {
  return number <= 1 && !isWeak;
}

/** The part a link leads to: its words say so, or its address does. */
function numberOf({ role, place }: Member, here: Place): number | undefined {
  if (role.kind === "number") return agree(role.number, place) ? role.number : undefined;
  if (role.kind === "previous") return isFirst(place) ? 1 : undefined;
  if (role.kind === "whole" || place.isWeak) return undefined;
  if (role.kind === "arrow") return place.number;
  return place.number > here.number ? here.number + 1 : undefined;
}

/** Some publishers count lines in the address and pages in the words; the first part has no number. */
function agree(number: number, place: Place): boolean {
  return place.isWeak ? number === place.number : number > 1 === place.number > 1;
}
