import { expect, it } from "vitest";
import { effort } from "#tests/support/effort.ts";
import { extractPage } from "./extract.ts";

const url = "https://muara.example/pasang";
const prose = `<p>${"Air di muara naik perlahan dan warga menambatkan perahu di tiang. ".repeat(10)}</p>`;
const repeated = (unit: string) => unit.repeat(Math.ceil(100_000 / unit.length));

const pages: [what: string, html: string][] = [
  ["html tags", `${prose}${repeated("<html ")}`],
  ["head tags", `${prose}${repeated("<head ")}`],
  ["body tags", `${prose}${repeated("<body ")}`],
  ["head ends", `${prose}${repeated("</head ")}`],
  ["document types", `${prose}${repeated("<!doctype ")}`],
  [
    "wrappings of linked data",
    `<html><head><script type="application/ld+json">${repeated("/*CDATA[")}</script></head><body>${prose}</body></html>`,
  ],
  [
    "names",
    `<html><head><meta name="author" content="${repeated("a, ")}"></head><body>${prose}</body></html>`,
  ],
  [
    "class words",
    `<html><body>${prose}<img src="/a.jpg" class="${repeated("1 ")}">${prose}</body></html>`,
  ],
  [
    "one endless srcset",
    `<html><body>${prose}<img srcset="x ${repeated("a")} x">${prose}</body></html>`,
  ],
  [
    "separators",
    `<html><head><title>a ${repeated("-")}x</title></head><body>${prose}</body></html>`,
  ],
  ["spaces", `<html><body>${prose}<pre>a${repeated(" ")}b</pre>${prose}</body></html>`],
];

it.each(pages)("reads a page of %s without going over it again and again", (_what, html) => {
  expect(effort(() => extractPage({ html, url }))).toBeLessThan(30);
});
