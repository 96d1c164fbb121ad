import { mathDelimiters, mathHosts, mathMark, mathPicture } from "#extraction/data/math.ts";
import { attribute, collapse, textIn } from "#extraction/document/dom.ts";
import { buildDocument } from "#extraction/document/build-document.ts";
import { Element, Text } from "#extraction/document/node.ts";
import { texAttribute } from "#extraction/document/script-stand-ins.ts";
import { linearMath } from "./mathml.ts";
import type { Visited } from "./walk.ts";

const longestFormula = 4000;
const texEncoding = /(?:x-|\b)(?:la)?tex$/i;

/** Formulas as text in `code`: their TeX source when the page has it, else one line of plain signs. */
export function resolveMath(element: Element): Visited {
  const name = element.localName;
  if (name === "math") return place(element, sourceOf(element), isDisplayed(element));
  if (name === "amp-mathml")
    return place(element, undelimited(attribute(element, "data-formula") ?? ""));
  if (name === "mjx-container") return resolveMathJax(element);
  if (name === "code") return resolveScript(element);
  if (name === "img") return resolvePicture(element);
  const mark = element.getAttribute("class");
  return mark !== null && mathMark.test(mark) ? resolveMarked(element, mark) : undefined;
}

function resolveMarked(element: Element, mark: string): Visited {
  if (/(?:^|\s)MathJax_Preview(?:\s|$)/.test(mark)) {
    element.remove();
    return "gone";
  }
  if (/(?:^|\s)(?:MathJax|mjx-chtml|MJXc-display)/.test(mark)) return resolveMathJax(element);
  // Only of these: a whole section may be marked "math".
  const math = /katex|mwe-math-element/.test(mark) ? element.querySelector("math") : null;
  if (math) {
    const isBlock = isDisplayed(math) || /display|block/.test(mark);
    return place(element, sourceOf(math), isBlock);
  }
  if (/(?:^|\s)katex/.test(mark)) return place(element, textIn(element), mark.includes("display"));
  if (/mwe-math-element/.test(mark)) return undefined;
  const text = textIn(element);
  const formula = undelimited(text);
  return formula === text ? undefined : place(element, formula, /^(?:\\\[|\$\$)/.test(text));
}

/** What MathJax drew: the formula's source stands in a script behind it, or in an attribute. */
function resolveMathJax(element: Element): Visited {
  const script = element.nextElementSibling ?? element.parentElement?.nextElementSibling;
  if (script?.hasAttribute(texAttribute) === true) {
    element.remove();
    return "gone";
  }
  const isBlock =
    element.getAttribute("display") === "true" ||
    /display/i.test(element.getAttribute("class") ?? "");
  const tex = attribute(element, "data-latex") ?? attribute(element, "data-tex");
  if (tex !== undefined) return place(element, tex, isBlock);
  const math = element.querySelector("math") ?? parsedMath(element);
  if (math) return place(element, sourceOf(math), isBlock);
  return place(element, attribute(element, "aria-label") ?? textIn(element), isBlock);
}

/** MathJax keeps a copy of the MathML in an attribute. */
function parsedMath(element: Element): Element | undefined {
  const holder = element.hasAttribute("data-mathml")
    ? element
    : element.querySelector("[data-mathml]");
  const markup = holder && attribute(holder, "data-mathml");
  if (!markup || markup.length > longestFormula * 10) return undefined;
  return buildDocument(markup).document.querySelector("math") ?? undefined;
}

function resolveScript(code: Element): Visited {
  const mode = code.getAttribute(texAttribute);
  return mode === null ? undefined : place(code, textIn(code), mode === "display");
}

function resolvePicture(image: Element): Visited {
  const alt = attribute(image, "alt");
  if (alt === undefined) return undefined;
  const isFormula =
    mathPicture.test(image.getAttribute("class") ?? "") ||
    mathHosts.test(image.getAttribute("src") ?? image.getAttribute("data-src") ?? "");
  if (isFormula && alt.length <= longestFormula) return place(image, alt);
  const isEmoji = /(?:^|\s)(?:emoji|wp-smiley|twemoji)(?:\s|$)/i.test(
    image.getAttribute("class") ?? "",
  );
  if (!isEmoji || !/^\P{ASCII}{1,16}$/u.test(alt)) return undefined;
  const holder = new Element("span");
  holder.append(new Text(alt));
  image.replaceWith(holder);
  return holder;
}

/** The TeX source beside a formula, else its signs in a line. */
function sourceOf(math: Element): string {
  for (const note of math.querySelectorAll("annotation"))
    if (texEncoding.test(note.getAttribute("encoding") ?? "")) return note.textContent;
  return attribute(math, "alttext") ?? linearMath(math);
}

function isDisplayed(math: Element): boolean {
  return math.getAttribute("display") === "block" || math.getAttribute("mode") === "display";
}

function place(element: Element, formula: string, isBlock = false): Visited {
  const text = bare(formula);
  if (text === "") {
    element.remove();
    return "gone";
  }
  const code = new Element("code");
  code.append(new Text(text.slice(0, longestFormula)));
  const made = isBlock ? new Element("div") : code;
  if (isBlock) made.append(code);
  element.replaceWith(made);
  return made;
}

/** Without the wrapping that only says how large a formula is drawn. */
function bare(formula: string): string {
  const text = undelimited(collapse(formula.slice(0, longestFormula * 2)));
  const inner = /^\{\\(?:display|text)style\s?(.*)\}$/.exec(text)?.[1] ?? text;
  return inner.replace(/^\\(?:display|text)style\b\s?/, "").trim();
}

function undelimited(text: string): string {
  for (const delimiter of mathDelimiters) {
    const inner = delimiter.exec(text.trim())?.[1];
    if (inner !== undefined) return inner.trim();
  }
  return text;
}
