import {
  afterShown,
  afterStated,
  agencies,
  collectives,
  degree,
  editorLine,
  jobEnds,
  jobLine,
  jobWords,
  nameParticles,
  notInNames,
  notNames,
  strongJoiners,
  weakJoiners,
  weekdays,
} from "#extraction/data/metadata-names.ts";
import { months } from "#extraction/data/metadata-dates.ts";
import { lineOf, plain, squash } from "./plain.ts";
import { divideRoles, trimEdges } from "./roles.ts";

/** People named at most. */
const maxPeople = 12;
/** Characters; what is longer is no line of names. */
const maxLine = 2000;
const longestName = 60;
const mostNameWords = 7;

/** The name in a line such as "Editor : Sari Dewi"; undefined when the line is no such line. */
export function editorOf(text: string): string | undefined {
  const name = editorLine.exec(text.slice(0, 200))?.groups?.["name"];
  return name === undefined ? undefined : splitNames(name)[0];
}

/** "Oleh: Budi / Sari, dan Tono" as persons: who edited, reviewed or took the pictures is left out. */
export function splitNames(text: string): string[] {
  if (/^\s{0,9}(?:https?:)?\/\//i.test(text)) return [];
  const parts = divideRoles(lineOf(text, maxLine));
  const wrote = parts.filter(({ role }) => role === "writer");
  const said = wrote.length > 0 ? wrote : parts.filter(({ role }) => role === "none");
  return uniqueNames(said.flatMap((part) => namesOf(cutAt(part.text, afterStated), false)));
}

/** The persons of a line that a reader sees: dates, places and jobs stand beside the names. */
export function readNames(text: string): string[] {
  const line = cutAt(text, afterShown);
  // "Senior Writer, Hardware": a job, of the person on the line before.
  if (
    jobWords.test(line.split(",")[0]?.split(" ").slice(0, 2).join(" ") ?? "") &&
    !collectives.test(line)
  )
    return [];
  return uniqueNames(namesOf(line, true));
}

function namesOf(text: string, isShown: boolean): string[] {
  const names: string[] = [];
  // "Martin (avec Damien et Morgane)": the helpers are named, too.
  const line = text.replace(/\s?\((?:avec|with|mit|con|com|bersama)\s([^)]{1,200})\)/i, ", $1");
  for (const part of line.split(strongJoiners)) {
    const last = names.at(-1);
    const bare = trimEdges(part);
    if (last !== undefined && isDegree(bare)) names[names.length - 1] = `${last}, ${bare}`;
    else if (last !== undefined && agencies.has(squash(bare))) continue;
    // After the first job of a person come their employer and place.
    else if (last !== undefined && isDescription(bare)) break;
    else names.push(...dividePersons(bare).flatMap((name) => cleanName(name, isShown) ?? []));
  }
  return names;
}

/** Each name once, whatever its case. */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  const unique = names.filter((name) => {
    const key = plain(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  // "Claire" beside "Claire Wilson" is she.
  return unique
    .filter((name) => !unique.some((other) => other.startsWith(`${name} `)))
    .slice(0, maxPeople);
}

/** A login name, as publishing systems fill it in: "q_admin", "andrew.k", "nocadmin2". */
export function isLogin(name: string): boolean {
  return /\badmin\b|webmaster|\d/i.test(name) || !name.includes(" ");
}

/** The same person, whatever title goes before the name. */
export function personKey(name: string): string {
  return plain(name).replace(/^(?:(?:dr|prof|drs|ir|h|hj|kh|mr|mrs|ms) )+/, "");
}

function cutAt(text: string, pattern: RegExp): string {
  const end = text.search(pattern);
  return end > 0 ? text.slice(0, end) : text;
}

/** "Dakota Hebert July 3": up to the date. */
function beforeDate(text: string): string {
  const words = text.split(" ");
  const isMonth = (word: string | undefined) =>
    months.has((word ?? "").toLowerCase().replace(/[.,]$/, ""));
  const end = words.findIndex((word, at) => {
    const [isNumber, isNextNumber] = [/^\d/.test(word), /^\d/.test(words[at + 1] ?? "")];
    if (at === 0)
      return words.length === 1
        ? isMonth(word)
        : (isNumber && isMonth(words[1])) || (isNextNumber && isMonth(word));
    return isNumber || weekdays.test(word) || (isMonth(word) && (isNextNumber || at > 1));
  });
  const kept = end === -1 ? words : words.slice(0, end);
  if (end > 0 && /^(?:on|at|pada|am|le|el|em|il|op|den)$/i.test(kept.at(-1) ?? "")) kept.pop();
  return kept.join(" ");
}

function isDegree(part: string): boolean {
  return part.length <= 16 && degree.test(part) && !agencies.has(squash(part));
}

/** A job, an employer's sentence: anything but one more person. */
function isDescription(part: string): boolean {
  if (jobWords.test(part)) return true;
  if (dividePersons(part).length > 1) return false;
  const words = part.split(" ");
  return (
    words.length > 5 || words.some((word) => /^\p{Ll}/u.test(word) && !nameParticles.has(word))
  );
}

function dividePersons(part: string): string[] {
  const sides = part.split(weakJoiners).map(trimEdges);
  // "Ortega y Gasset" is one surname: these joiners stand between full names only.
  const isSurname = / [yei] /.test(part) && sides.some((side) => !side.includes(" "));
  const isPersons = sides.length > 1 && !isSurname && new Set(sides).size === sides.length;
  return isPersons && sides.every(isLikePerson) ? sides : [part];
}

function isLikePerson(side: string): boolean {
  const words = side.split(" ");
  return (
    words.length <= 5 &&
    !/^\p{Ll}/u.test(side) &&
    !words.some((word) => /^(?:for|of|the|to|on|untuk|bidang|für|pour|para)$/i.test(word))
  );
}

/** One name without its handle, job, date and mark; undefined when it is none. */
function cleanName(text: string, isShown: boolean): string | undefined {
  const bare = trimEdges(
    text
      .replaceAll(/\s?\(?@[\w.]{1,40}\)?|\s?\(https?:[^)]{0,200}\)?/g, "")
      .replace(/[*®†‡§]+$/, "")
      // "(rin)": how the newsroom signs for her.
      .replace(/\s\(\p{Ll}{2,4}\d?\)$/u, "")
      .replace(/^(?:by|oleh)\s+(?=\S)|^(?:von|par|por|door|di|rep)\s+(?=[A-ZÀ-Þ])/i, ""),
  );
  if (!isShown) return isName(bare) ? bare : undefined;
  const name = withoutJob(trimEdges(beforeDate(bare)));
  return isName(name) && isWritten(name) ? name : undefined;
}

/** "Keith Barry Senior Autos Reporter": the job begins after the second word at the earliest. */
function withoutJob(name: string): string {
  const at = collectives.test(name) ? -1 : name.search(jobWords);
  const before = at > 0 ? trimEdges(name.slice(0, at)) : "";
  return before.split(" ").length >= 2 && !/^(?:the|our|your)\b/i.test(before) ? before : name;
}

/** Capitals where a name has them; a login alone may go without. */
function isWritten(name: string): boolean {
  const words = name.split(" ");
  if (words.length === 1) return true;
  return words.every(
    (word, at) => !/^\p{Ll}/u.test(word) || nameParticles.has(word) || (at === 0 && word === "the"),
  );
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > longestName || notInNames.test(text) || text.includes(":"))
    return false;
  const words = text.split(" ");
  if (words.length > mostNameWords || !/\p{L}/u.test(text) || notNames.test(text)) return false;
  if (/\s(?:for|and|of|to|with|on|by|the|from|untuk|dan|di)$/i.test(text)) return false;
  return (
    !/\d{3}/.test(text) &&
    !/[.!?…]$/.test(text.replace(/\b\p{L}{1,4}\.$/u, "")) &&
    (words.length > 1 || text.split(".").length < 4)
  );
}

/** A job and nothing else: "Senior Writer". */
export function isJobLine(text: string): boolean {
  if (text.length >= longestName) return false;
  return jobEnds.has(text.slice(text.lastIndexOf(" ") + 1).toLowerCase()) && jobLine.test(text);
}
