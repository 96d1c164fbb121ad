import { type Role, roleMarker, roleOf } from "#extraction/data/metadata-names.ts";

/** A stretch of a line and whom it names: who wrote, who edited, somebody else, or nothing said. */
export interface RolePart {
  role: Role | "none";
  text: string;
}

const startsName = /^(?:\p{Lu}|\p{Lo}|@|$)/u;
/** Characters; what is longer is no line of names. */
const longestLine = 400;

/** "Penulis: A | Editor: B" as its parts, in order; a line without roles is one part. */
export function divideRoles(line: string): RolePart[] {
  const text = line.slice(0, longestLine);
  const parts: RolePart[] = [];
  let role: RolePart["role"] = "none";
  let from = 0;
  for (const match of text.matchAll(roleMarker)) {
    const { phrase, word, bare } = match.groups ?? {};
    const next = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    // "By Sari" names her; "by the river" names nobody.
    const isAlone = match.index === 0 && !text.slice(match[0].length).trim().includes(" ");
    if (bare !== undefined && !startsName.test(next) && !isAlone) continue;
    addPart(parts, role, text.slice(from, match.index));
    role = whichRole(phrase ?? word ?? bare ?? "");
    from = match.index + match[0].length;
  }
  addPart(parts, role, text.slice(from), true);
  return parts;
}

function addPart(parts: RolePart[], role: RolePart["role"], text: string, isLast = false): void {
  const bare = trimEdges(text);
  // A role with nothing after it tells that the next line names the person.
  if (bare !== "" || (isLast && role !== "none")) parts.push({ role, text: bare });
}

function whichRole(announcement: string): RolePart["role"] {
  return roleOf.find(({ pattern }) => pattern.test(announcement))?.role ?? "none";
}

const edges = new Set(" \t\u00a0-–—|/,;:•·⋅∙([])=&");

/** Without dividers at either end. */
export function trimEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && edges.has(text.charAt(from))) from += 1;
  while (to > from && edges.has(text.charAt(to - 1))) to -= 1;
  const kept = text.slice(from, to);
  // The bracket that closes one inside belongs to the name: "Jean-Luc Aufranc (CNXSoft)".
  return kept.includes("(") && !kept.includes(")") ? `${kept})` : kept;
}
