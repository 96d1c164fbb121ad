import type { Document, Element, Text } from "#extraction/document/node.ts";
import { markOf } from "#extraction/document/dom.ts";
import {
  besideNames,
  dateProperties,
  peopleNames,
  personLinks,
} from "#extraction/data/metadata-sources.ts";
import { maybeRole } from "#extraction/data/metadata-names.ts";
import { maybeDate } from "#extraction/data/metadata-dates.ts";
import { addMeta, type MetaTags } from "./meta-tags.ts";
import { lineIn, textWithin } from "./lines.ts";
import { isJobLine } from "./people.ts";
import { lineOf } from "./plain.ts";

/** Where something stands: how many elements and how many characters of prose come before it. */
export interface Place {
  order: number;
  prose: number;
  /** Beside the story: in a list of others, a menu, the foot of the page. */
  isBeside: boolean;
  /** In an `aside`, where some sites put the byline. */
  isAside: boolean;
}

/** An element that may say something, and where it stands. */
export interface Found extends Place {
  element: Element;
}

/** A heading of the first or second level. */
export interface Heading extends Found {
  level: 1 | 2;
  text: string;
  /** Class and id words of the heading and of what it stands in. */
  mark: string;
}

/** A short run of text that may say something, and where it stands. */
export interface Line extends Place {
  node: Text;
  text: string;
}

/** What one walk over the page finds that may state a fact about the story. */
export interface Survey {
  tags: MetaTags;
  links: Element[];
  /** The text of `<title>`. */
  tab: string;
  headings: Heading[];
  people: Found[];
  dates: Found[];
  /** Lines that begin with a role: "Penulis: …", "By …". */
  roleLines: Line[];
  /** Lines with a year in them. */
  dateLines: Line[];
  licences: Found[];
  /** Microdata by property: the first element of each. */
  properties: Map<string, Element>;
  breadcrumb: Element | undefined;
}

/** Of each kind; what comes later on a page is about others. */
const mostFound = 80;
const mostHeadings = 40;
/** Characters of a heading of the second level that may be the title. */
const longestHeading = 400;
/** `link` elements. */
const mostLinks = 200;
/** Characters: a shorter run of text is no prose. */
const proseChars = 80;
const longestLine = 200;
/** Characters: a longer line with a year in it is a sentence. */
const longestDate = 100;
const skipped: ReadonlySet<string> = new Set(["dialog", "title"]);

/** What the class of an element says of it. */
interface Kind {
  isPeople: boolean;
  isBeside: boolean;
  isTrail: boolean;
}

const plainKind: Kind = { isPeople: false, isBeside: false, isTrail: false };

/** Walks the page once and keeps what the choosers look at. */
export function surveyPage(document: Document): Survey {
  const surveyor = new Surveyor();
  surveyor.visit(document.head, false);
  surveyor.visit(document.body, false);
  return surveyor.survey;
}

class Surveyor {
  readonly survey: Survey = {
    tags: new Map(),
    links: [],
    tab: "",
    headings: [],
    people: [],
    dates: [],
    roleLines: [],
    dateLines: [],
    licences: [],
    properties: new Map(),
    breadcrumb: undefined,
  };
  #order = 0;
  #prose = 0;
  /** Open `aside` elements. */
  #asides = 0;
  /** What each class says, once: pages repeat them by the hundred. */
  readonly #kinds = new Map<string, Kind>();

  // Recursion is safe: the parser builds no more than 64 levels.
  visit(parent: Element, isBeside: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3) this.#readText(node, isBeside);
      else this.#readElement(node, isBeside);
  }

  #readElement(element: Element, isBeside: boolean): void {
    this.#order += 1;
    const name = element.localName;
    if (name === "meta") addMeta(this.survey.tags, element);
    else if (name === "link") this.#addLink(element);
    else if (name === "title") this.survey.tab ||= lineOf(element.textContent);
    if (name === "h1" || name === "h2") this.#addHeading(element, isBeside);
    const kind = this.#kindOf(element);
    if (element.attributes.size > 0) this.#readAttributes(element, kind, isBeside);
    if (skipped.has(name)) return;
    if (name === "aside") this.#asides += 1;
    this.visit(element, isBeside || this.#isBeside(element, kind));
    if (name === "aside") this.#asides -= 1;
  }

  #addLink(element: Element): void {
    if (this.survey.links.length < mostLinks) this.survey.links.push(element);
  }

  #isBeside(element: Element, kind: Kind): boolean {
    if (element.localName === "nav") return true;
    if (element.localName === "footer") return element.closest("article, main") === null;
    // A layout calls itself "has-sidebar"; it holds the headline all the same.
    return kind.isBeside && element.querySelector("h1") === null;
  }

  #readAttributes(element: Element, kind: Kind, isBeside: boolean): void {
    const { survey } = this;
    const { localName } = element;
    const property = valueOf(element, "itemprop").toLowerCase();
    if (property !== "") this.#addProperty(element, property, isBeside);
    if (localName === "time") this.#add(survey.dates, element, isBeside);
    if (kind.isTrail) survey.breadcrumb ??= element;
    const rel = valueOf(element, "rel");
    const href = localName === "a" ? valueOf(element, "href") : "";
    if (isLicence(rel, href)) this.#add(survey.licences, element, isBeside);
    const isPerson = kind.isPeople || property === "author" || isPersonLink(rel, href);
    if (isPerson) this.#add(survey.people, element, isBeside);
  }

  #kindOf(element: Element): Kind {
    const names = namesOf(element);
    if (names === "") return plainKind;
    const known = this.#kinds.get(names);
    if (known) return known;
    const kind = {
      isPeople: peopleNames.test(names),
      isBeside: besideNames.test(names),
      isTrail: /breadcrumb/i.test(names),
    };
    this.#kinds.set(names, kind);
    return kind;
  }

  #addProperty(element: Element, property: string, isBeside: boolean): void {
    const { properties, dates } = this.survey;
    for (const one of property.split(/\s+/)) {
      if (!properties.has(one)) properties.set(one, element);
      const isDate = [...dateProperties.published, ...dateProperties.modified].some(
        (date) => date === one,
      );
      if (isDate && element.localName !== "time") this.#add(dates, element, isBeside);
    }
  }

  #add(list: Found[], element: Element, isBeside: boolean): void {
    if (list.length < mostFound) list.push({ element, ...this.#place(isBeside) });
  }

  #addHeading(element: Element, isBeside: boolean): void {
    const { headings } = this.survey;
    const level = element.localName === "h1" ? 1 : 2;
    if (headings.filter((one) => one.level === level).length >= mostHeadings) return;
    const words = level === 1 ? lineIn(element) : (textWithin(element, longestHeading) ?? "");
    // The sign at its end links to the heading itself.
    const text = lineOf(words).replace(/\s?[¶§]$/u, "");
    if (text === "") return;
    const mark = markOf(element) + (element.parentNode ? markOf(element.parentNode) : "");
    headings.push({ element, level, text, mark, ...this.#place(isBeside) });
  }

  #readText(node: Text, isBeside: boolean): void {
    const { nodeValue: value } = node;
    if (value.length < 2) return;
    const isLong = value.length > longestLine;
    const text = isLong ? value.slice(0, longestLine).trim() : value.trim();
    const isStory = !isBeside && this.#asides === 0;
    if (text.length >= proseChars && isStory) this.#prose += value.length;
    if (!isLong && text.length > 1) this.#readLine({ node, text, ...this.#place(isBeside) });
  }

  #readLine(line: Line): void {
    const { roleLines, dateLines } = this.survey;
    const isRole =
      roleLines.length < mostFound && (maybeRole.test(line.text) || isJobLine(line.text));
    if (isRole) roleLines.push(line);
    const isDate = line.text.length <= longestDate && maybeDate.test(line.text);
    if (isDate && dateLines.length < mostFound) dateLines.push(line);
  }

  #place(isBeside: boolean): Place {
    return { order: this.#order, prose: this.#prose, isBeside, isAside: this.#asides > 0 };
  }
}

function valueOf(element: Element, name: string): string {
  return element.attributes.get(name)?.trim() ?? "";
}

function isLicence(rel: string, href: string): boolean {
  return (rel !== "" && /\blicense\b/i.test(rel)) || href.includes("creativecommons.org/");
}

function isPersonLink(rel: string, href: string): boolean {
  return (rel !== "" && /\bauthor\b/i.test(rel)) || (href !== "" && personLinks.test(href));
}

/** Class, id and test name as written. */
function namesOf({ attributes }: Element): string {
  const names = attributes.get("class") ?? "";
  const id = attributes.get("id");
  const test = attributes.get("data-testid");
  if (id === undefined && test === undefined) return names;
  return `${names} ${id ?? ""} ${test ?? ""}`;
}
