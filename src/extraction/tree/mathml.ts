import { spacedOperators } from "#extraction/data/math.ts";
import { collapse } from "#extraction/document/dom.ts";
import type { Element } from "#extraction/document/node.ts";

/** Presentation MathML as one line of text: `x^2`, `(a + b)/c`, `sqrt(x)`. */
export function linearMath(math: Element): string {
  return collapse(lineOf(math));
}

type Part = (element: Element, parts: string[]) => string;

const parts: Readonly<Record<string, Part>> = {
  mfrac: (_, [over = "", under = ""]) => `${group(over)}/${group(under)}`,
  msqrt: (_, all) => `sqrt(${all.join("").trim()})`,
  mroot: (_, [under = "", degree = ""]) => `root(${under.trim()}, ${degree.trim()})`,
  msup: (_, [base = "", up = ""]) => `${base}${raised("^", up)}`,
  msub: (_, [base = "", down = ""]) => `${base}${raised("_", down)}`,
  msubsup: (_, [base = "", down = "", up = ""]) => `${base}${raised("_", down)}${raised("^", up)}`,
  munder: (_, [base = "", down = ""]) => `${base}${raised("_", down)} `,
  mover: (_, [base = "", up = ""]) => accented(base, up),
  munderover: (_, [base = "", down = "", up = ""]) =>
    `${base}${raised("_", down)}${raised("^", up)} `,
  mtable: (_, rows) => `[${rows.map((row) => row.trim()).join("; ")}]`,
  mtr: (_, cells) => cells.map((cell) => cell.trim()).join(", "),
  mlabeledtr: (_, cells) =>
    cells
      .slice(1)
      .map((cell) => cell.trim())
      .join(", "),
  mfenced: (element, all) =>
    `${element.getAttribute("open") ?? "("}${all.map((one) => one.trim()).join(", ")}${element.getAttribute("close") ?? ")"}`,
  semantics: (_, [first = ""]) => first,
  mo: (element, [sign = ""]) => operator(element, sign.trim()),
  mtext: (_, all) => ` ${all.join("").trim()} `,
  mspace: () => " ",
  annotation: () => "",
  "annotation-xml": () => "",
  mphantom: () => "",
  mprescripts: () => "",
  none: () => "",
};

// Recursion is safe: the parser builds no more than 64 levels.
function lineOf(element: Element): string {
  const below: string[] = [];
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) below.push(lineOf(node));
    else if (node.nodeValue.trim() !== "") below.push(collapse(node.nodeValue));
  }
  const part = Object.hasOwn(parts, element.localName) ? parts[element.localName] : undefined;
  return part ? part(element, below) : below.join("");
}

/** Invisible operators say nothing; a sign at the front of something belongs to it. */
function operator(element: Element, sign: string): string {
  if (/^[\u2061-\u2064]?$/.test(sign)) return "";
  const before = element.previousElementSibling;
  const isBetween = before !== null && before.localName !== "mo";
  return isBetween && spacedOperators.has(sign) ? ` ${sign} ` : sign === "," ? ", " : sign;
}

function group(text: string): string {
  const bare = text.trim();
  return /^(?:[\p{L}\p{N}.]+|\([^()]*\))$/u.test(bare) ? bare : `(${bare})`;
}

function raised(sign: "^" | "_", text: string): string {
  const bare = text.trim();
  if (bare === "") return "";
  return /^[′″‴]+$/.test(bare) ? bare : `${sign}${group(bare)}`;
}

/** A bar or an arrow over one letter is written with it. */
function accented(base: string, over: string): string {
  const combining = new Map([
    ["¯", "\u0304"],
    ["‾", "\u0304"],
    ["^", "\u0302"],
    ["ˆ", "\u0302"],
    ["~", "\u0303"],
    ["˜", "\u0303"],
    ["→", "\u20d7"],
    ["˙", "\u0307"],
    ["¨", "\u0308"],
  ]).get(over.trim());
  return combining !== undefined && base.trim().length === 1
    ? `${base.trim()}${combining}`
    : `${base}${raised("^", over)} `;
}
