import type { Element } from "#extraction/document/node.ts";
import { attribute } from "#extraction/document/dom.ts";
import { personLinks } from "#extraction/data/metadata-sources.ts";
import { linesOf, textWithin } from "./lines.ts";
import { isJobLine, readNames, splitNames, uniqueNames } from "./people.ts";
import { divideRoles } from "./roles.ts";
import type { Line } from "./survey.ts";

/** Characters of an element that is a byline, not a biography. */
const longestByline = 240;
/** Elements around a role among which the name stands. */
const mostLevels = 4;
/** Names in elements of their own. */
const mostParts = 12;
const mostWords = 24;

/** The names in an element that is a byline: marked, linked, after a role, or alone on a line. */
export function namesIn(element: Element): string[] {
  const named = element.querySelectorAll('[itemprop="name"]').slice(0, mostParts);
  if (named.length > 0) return uniqueNames(named.flatMap(ownNames));
  const content = element.localName === "meta" ? attribute(element, "content") : undefined;
  if (content !== undefined) return splitNames(content);
  const lines = bylineLines(element);
  const links = lines.length === 0 ? [] : element.querySelectorAll("a").filter(isPersonLink);
  return links.length > 1
    ? uniqueNames(links.slice(0, mostParts).flatMap(ownNames))
    : readLines(lines);
}

/** The names that a role on this line announces: here, or in the elements around. */
export function namesAfter(line: Line, role: "writer" | "editor"): string[] {
  const isJob = isJobLine(line.text);
  const isEditor = /^(?:editor|penyunting|redaktur)$/i.test(line.text);
  const holder = isJob && isEditor === (role === "editor") ? holderOfJob(line) : [];
  return holder.length > 0 ? holder : namesOfRole(linesAround(line), role);
}

function isPersonLink(link: Element): boolean {
  return personLinks.test(attribute(link, "href") ?? "");
}

function ownNames(element: Element): string[] {
  return readLines(bylineLines(element));
}

function bylineLines(element: Element): string[] {
  if (textWithin(element, longestByline * 2) === undefined) return [];
  const lines = joinLines(linesOf(element));
  return lines.join(" ").length > longestByline ? [] : lines;
}

/** "Budi" and "dan Sari" on two lines are one line of names. */
function joinLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const isJoined =
      last !== undefined &&
      (/^(?:and|dan|serta|und|et|y|e|&|,)(?:\s|$)/i.test(line) ||
        /(?:[\s,](?:and|dan|serta|und|et)|&|,)$/i.test(last));
    if (isJoined) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** The lines of the smallest element around a role that holds more than the role. */
function linesAround({ node, text }: Line): string[] {
  const isJob = isJobLine(text);
  let lines = [text];
  let at = node.parentNode;
  for (let level = 0; at && level < mostLevels; level += 1) {
    if (textWithin(at, longestByline * 2) === undefined) break;
    lines = joinLines(linesOf(at));
    const isNamed = !isJob && divideRoles(lines[0] ?? "").some((part) => part.text !== "");
    if (lines.length > 1 || isNamed) break;
    at = at.parentNode;
  }
  return lines;
}

/** "Nawaz Dhandala" on the line before "Senior Writer". */
function holderOfJob(line: Line): string[] {
  const lines = linesAround(line);
  const at = lines.indexOf(line.text);
  const name = at > 0 ? (lines[at - 1] ?? "") : "";
  const names = isNameLine(name) ? readNames(name) : [];
  return names.length === 1 && name.split(" ").length <= 4 ? names : [];
}

/** The names that follow a role, on its line or on the next. */
function namesOfRole(lines: readonly string[], role: "writer" | "editor"): string[] {
  let isOpen = false;
  for (const part of lines.flatMap(divideRoles)) {
    const isMeant = part.role === role || (part.role === "none" && isOpen);
    const names = isMeant && isNameLine(part.text) ? readNames(part.text) : [];
    if (names.length > 0) return names;
    isOpen = part.role === role && part.text === "";
  }
  return [];
}

/** A sentence that happens to begin with "by" names nobody. */
function isNameLine(text: string): boolean {
  const words = text.split(" ");
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (words.length > mostWords || (lower > words.length / 2 && words.length > 1)) return false;
  return !/[.!?…]["”]?$/.test(text.replace(/(?<!\p{L})\p{L}{1,5}\.$/u, ""));
}

/** The first names among the lines. */
function readLines(lines: readonly string[]): string[] {
  const stated = namesOfRole(lines, "writer");
  if (stated.length > 0) return stated;
  for (const line of lines) {
    const parts = divideRoles(line);
    if (parts.some(({ role }) => role !== "none")) continue;
    const names = parts.flatMap(({ text }) => (isNameLine(text) ? readNames(text) : []));
    if (names.length > 0) return names;
  }
  return [];
}
