import { describe, expect, it } from "vitest";
import { isMarkdown, kindOf } from "./kind.ts";

const bytesOf = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);
const kind = (head: string, statedType?: string, name = "x") => {
  const source = { bytes: bytesOf(head), url: `https://rak.example/${name}` };
  const found = kindOf({ ...source, ...(statedType !== undefined && { statedType }) });
  return found.kind === "unsupported" ? found.type : found.kind;
};

describe("kindOf", () => {
  const cases: [head: string, statedType: string | undefined, name: string, kind: string][] = [
    ["<!doctype html>", "application/pdf", "a.pdf", "html"],
    ['<?xml version="1.0"?><html xmlns="…">', "application/xhtml+xml", "a", "html"],
    ["%PDF-1.7", "text/html", "a", "pdf"],
    ["\xef\xbb\xbf\n%PDF-1.4", "application/pdf", "a", "pdf"],
    ["# Pagi", "text/markdown; charset=utf-8", "a", "markdown"],
    ["# Pagi", "text/x-markdown", "a", "markdown"],
    ["# Pagi", "text/plain", "PAGI.MD", "markdown"],
    ["# Pagi", "text/plain", "pagi.md?raw=1", "markdown"],
    ["# Pagi", "text/plain", "pagi", "text"],
    ["Pagi", "application/octet-stream", "a", "text"],
    ["Pagi", undefined, "a", "text"],
    ["", undefined, "a", "text"],
    ['{"pagi": 1}', "application/json", "a", "application/json"],
    ['\n{ "pagi": 1}', "text/plain", "a", "application/json"],
    ['[{"pagi": 1}]', undefined, "a", "application/json"],
    ["[catatan] pagi", undefined, "a", "text"],
    ["<rss version='2.0'>", "text/plain", "a", "text/xml"],
    ["<?xml version='1.0'?><rss>", "application/rss+xml", "a", "application/rss+xml"],
    ["a,b\n1,2", "text/csv", "a", "text/csv"],
    ["body { }", "text/css", "a", "text/css"],
    ["PK\x03\x04", "text/plain", "a.txt", "application/zip"],
    ["\x89PNG\r\n\x1a\n", "text/html", "a", "image/png"],
    ["\0\x01\x02", "text/plain", "a", "application/octet-stream"],
  ];

  it.each(cases)("%j, stated %j, named %s, is %s", (head, statedType, name, expected) => {
    expect(kind(head, statedType, name)).toBe(expected);
  });
});

describe("isMarkdown", () => {
  it("knows a text by several of its signs", () => {
    expect(isMarkdown("# Judul\n\nLihat [peta](https://a.example).")).toBe(true);
    expect(isMarkdown("Awal\n\n## Bagian\n\n- satu\n- dua\n\n**tebal** sekali")).toBe(true);
    expect(isMarkdown("---\ntitle: x\n---\n\n## Satu\n\n> kutipan")).toBe(true);
  });

  it("takes plain texts for what they are", () => {
    expect(isMarkdown("- satu\n- dua\n\n> kutipan dari surat")).toBe(false);
    expect(isMarkdown("# komentar\nport = 80\n# lagi\nhost = a")).toBe(false);
    expect(isMarkdown("Judul\n=====\n\n* satu\n* dua\n")).toBe(false);
  });
});
