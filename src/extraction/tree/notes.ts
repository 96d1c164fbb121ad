import {
  lookupLink,
  noteId,
  noteLink,
  noteMark,
  noteRole,
  sideNoteMark,
  sideNoteToggle,
} from "#extraction/data/footnotes.ts";
import { attribute, textIn } from "#extraction/document/dom.ts";
import { Element, Text } from "#extraction/document/node.ts";
import { rename, type Visited, walkElements } from "./walk.ts";

/** On a `p` that the builder is to set apart from the text. */
export const noteAttribute = "data-bekal-note";
const blocks: ReadonlySet<string> = new Set(
  "p li td dd blockquote h1 h2 h3 h4 h5 h6 div section article".split(" "),
);
const containers: ReadonlySet<string> = new Set(
  "div section aside footer ol ul dl p li span cite".split(" "),
);

/**
 * Footnotes lose the class that would have them taken for clutter; notes in the margin leave their
 * paragraph and stand behind it.
 */
export function resolveNote(element: Element): Visited {
  const mark = element.getAttribute("class") ?? "";
  if (mark !== "" && sideNoteToggle.test(mark)) return toggle(element);
  if (mark !== "" && sideNoteMark.test(mark)) return moveSideNote(element);
  const isNote =
    (mark !== "" && noteMark.test(mark)) || noteRole.test(element.getAttribute("role") ?? "");
  return isNote && containers.has(element.localName) ? keep(element) : undefined;
}

/** Links to a note are raised, and those that only look a source up go. */
export function resolveNoteLink(link: Element): Visited {
  return dropLookup(link) ?? raise(link, link.getAttribute("class") ?? "");
}

function dropLookup(link: Element): Visited {
  const text = link.firstChild?.nodeType === 3 ? link.firstChild.nodeValue.trim() : "";
  if (text.length > 30 || !lookupLink.test(text) || !link.closest("li")) return undefined;
  link.remove();
  return "gone";
}

/** True for a class that names a note, or what belongs to one. */
export function isNoteMark(mark: string): boolean {
  return noteMark.test(mark) || sideNoteMark.test(mark) || sideNoteToggle.test(mark);
}

function raise(link: Element, mark: string): Visited {
  const isNote =
    noteLink.test(mark) ||
    link.getAttribute("role") === "doc-noteref" ||
    link.hasAttribute("data-footnote-ref");
  if (!isNote || link.closest("sup") || textIn(link).length > 6) return undefined;
  const sup = new Element("sup");
  link.replaceWith(sup);
  sup.append(link);
  return sup;
}

function toggle(element: Element): Visited {
  if (element.localName !== "label" && element.localName !== "input" && textIn(element) !== "")
    return undefined;
  element.remove();
  return "gone";
}

/** Only what links can lead to, or lead back from, is a note; a disclaimer so named is not. */
function keep(element: Element): Visited {
  if (!hasTarget(element)) return undefined;
  joinNumber(element);
  if (element.localName === "aside" || element.localName === "footer")
    return { inside: rename(element, new Element("div"), ["id", "lang", "dir"]) };
  for (const name of ["class", "style", "hidden", "aria-hidden", "role"])
    element.removeAttribute(name);
  if (noteId.test(element.getAttribute("id") ?? "")) element.removeAttribute("id");
  return undefined;
}

function hasTarget(element: Element): boolean {
  if (/\d/.test(element.getAttribute("id") ?? "")) return true;
  let isFound = false;
  walkElements(element, (one) => {
    isFound ||=
      (one.localName === "a" && (attribute(one, "href") ?? "").includes("#")) ||
      (one.localName === "li" && one.hasAttribute("id"));
    return isFound ? one : undefined;
  });
  return isFound;
}

/** A number in a box of its own moves to the note's first line. */
function joinNumber(element: Element): void {
  const first = element.firstElementChild;
  const line = first?.localName === "a" ? element.querySelector("p") : null;
  if (!first || !line || first.contains(line) || textIn(first).length > 6) return;
  line.insertBefore(new Text(" "), line.firstChild);
  line.insertBefore(first, line.firstChild);
}

/** The note stands right behind its paragraph, so it needs no link; a number it has goes with it. */
function moveSideNote(element: Element): Visited {
  const block = blockAround(element);
  if (block === undefined || textIn(element) === "") return undefined;
  const note = new Element("p", [[noteAttribute, ""]]);
  const before = element.previousElementSibling;
  const number = before?.localName === "sup" ? textIn(before) : "";
  note.append(new Text(number === "" ? "" : `${number} `), ...element.childNodes);
  block.parentNode?.insertBefore(note, block.nextSibling);
  element.remove();
  return "gone";
}

function blockAround(element: Element): Element | undefined {
  let at = element.parentElement;
  while (at && !blocks.has(at.localName)) at = at.parentElement;
  return at?.localName === "p" ? at : undefined;
}
