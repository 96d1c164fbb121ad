import { describe, expect, it } from "vitest";
import { decodeText } from "./decode.ts";

const html = "text/html";
const meta = (charset: string, rest = "") => `<!doctype html><meta charset="${charset}">${rest}`;
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : part,
    ),
  );
const utf16 = (text: string, order: (pair: [low: number, high: number]) => number[]) =>
  bytes(
    text.split("").flatMap((unit) => order([unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8])),
  );

describe("decodeText", () => {
  it("believes a byte order mark before anything else", () => {
    const header = "text/html; charset=windows-1252";
    expect(decodeText(bytes([0xef, 0xbb, 0xbf], "é"), header).text).toBe("é");
    const marked = "\uFEFFpagi é";
    expect(
      decodeText(
        utf16(marked, ([low, high]) => [low, high]),
        header,
      ).text,
    ).toBe("pagi é");
    expect(
      decodeText(
        utf16(marked, ([low, high]) => [high, low]),
        header,
      ).text,
    ).toBe("pagi é");
  });

  const legacy: [label: string, bytes: number[], text: string][] = [
    ["windows-1252", [0x93, 0x80, 0xe9, 0x94], "“€é”"],
    ["latin1", [0x93, 0xe9, 0x94], "“é”"],
    ["iso-8859-9", [0xfd, 0xfe], "ış"],
    ["iso-8859-2", [0xb1, 0xe6], "ąć"],
    ["windows-1251", [0xcf, 0xf0], "Пр"],
    ["koi8-r", [0xf0, 0xd2], "Пр"],
    ["windows-1256", [0xd3, 0xe1], "سل"],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["euc-jp", [0xc6, 0xfc, 0xcb, 0xdc], "日本"],
    ["iso-2022-jp", [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], "日本"],
    ["gb2312", [0xd6, 0xd0, 0xb9, 0xfa], "中国"],
    ["gb18030", [0xd6, 0xd0, 0xb9, 0xfa], "中国"],
    ["big5", [0xa4, 0xa4, 0xb0, 0xea], "中國"],
    ["euc-kr", [0xc7, 0xd1, 0xb1, 0xb9], "한국"],
    ["tis-620", [0xa1, 0xd2], "กา"],
  ];

  it.each(legacy)("reads %s by header and by meta", (label, encoded, text) => {
    expect(decodeText(bytes(encoded), `text/html; Charset="${label}"`).text).toBe(text);
    expect(decodeText(bytes(meta(label), encoded), html).text).toBe(meta(label) + text);
  });

  it("finds the other ways a page names its charset", () => {
    const ways = [
      '<META content="text/html; charset=windows-1251" http-equiv=Content-Type>',
      "<!-- <meta charset=utf-8> --><meta name=a><meta charset = 'windows-1251' />",
      '<?xml version="1.0" encoding="windows-1251"?><html>',
    ];
    for (const way of ways) expect(decodeText(bytes(way, [0xcf]), html).text).toBe(`${way}П`);
  });

  it("prefers the header to the page", () => {
    const page = bytes(meta("windows-1252"), [0xcf]);
    expect(decodeText(page, "text/html; charset=windows-1251").encoding).toBe("windows-1251");
  });

  it("reads UTF-8 that nobody declared, or that a server called Latin-1", () => {
    for (const header of [undefined, html, "text/html; charset=iso-8859-1"]) {
      expect(decodeText(bytes("<p>Café"), header)).toEqual({ text: "<p>Café", encoding: "utf-8" });
    }
  });

  it("does not believe UTF-8 of bytes that are not", () => {
    const cafe = [0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x64, 0xe9, 0x6a, 0xe0];
    const latin = bytes("<p>", cafe, " vu");
    for (const header of [undefined, html, "text/html; charset=utf-8", "text/html; charset=none"]) {
      expect(decodeText(latin, header).text).toBe("<p>“Café” – déjà vu");
    }
    const turkish = bytes(meta("iso-8859-9"), [0xfe]);
    expect(decodeText(turkish, "text/html; charset=utf-8").text).toContain("ş");
  });

  it("keeps UTF-8 with one broken character UTF-8", () => {
    const page = bytes("déjà vu, “café”, naïveté", [0xe2, 0x80], ".");
    const text = "déjà vu, “café”, naïveté\uFFFD.";
    for (const header of [html, "text/html; charset=utf-8"]) {
      expect(decodeText(page, header).text).toBe(text);
    }
  });

  it("never reads UTF-7, nor UTF-16 by a word in ASCII", () => {
    const attack = "+ADw-script+AD4-alert(1)+ADw-/script+AD4-";
    for (const label of ["utf-7", "unicode-1-1-utf-7", "UTF-7", "x-utf-7"]) {
      expect(decodeText(bytes(attack), `text/html; charset=${label}`).text).toBe(attack);
      expect(decodeText(bytes(meta(label, attack)), html).text).toContain(attack);
    }
    expect(decodeText(bytes(meta("utf-16le", "é")), html).text).toBe(meta("utf-16le", "é"));
  });

  it("leaves no lone surrogate and survives any label", () => {
    for (const label of [
      "iso-2022-kr",
      "hz-gb-2312",
      "replacement",
      "x-user-defined",
      "💥",
      "=;",
    ]) {
      const { text } = decodeText(bytes([0xed, 0xa0, 0x80, 0xff]), `text/html; charset=${label}`);
      expect(text.isWellFormed()).toBe(true);
    }
  });
});
