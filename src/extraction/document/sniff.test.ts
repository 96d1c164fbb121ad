import { describe, expect, it } from "vitest";
import { isPictureType, isTextType, sniffType } from "./sniff.ts";

const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("sniffType", () => {
  const byBytes: [head: string, declared: string | undefined, type: string][] = [
    ["<!DOCTYPE html><html>", undefined, "text/html"],
    ["\n\n  <!doctype HTML>", "application/octet-stream", "text/html"],
    ["\xEF\xBB\xBF<html lang=id>", "text/plain", "text/html"],
    ["<!-- made by hand --> <!-- twice --><head>", "", "text/html"],
    ["<p>Pagi", "application/json", "text/html"],
    ["<title>Pagi</title>", "image/png", "text/html"],
    ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "">', "application/xhtml+xml", "text/html"],
    ["<?xml version='1.0'?><rss version='2.0'>", "application/rss+xml", "application/rss+xml"],
    ["<?xml version='1.0'?><feed>", "text/html", "text/xml"],
    ["<?xml version='1.0'?><svg ", "image/svg+xml", "image/svg+xml"],
    ["<svg xmlns='…'>", "image/png", "image/svg+xml"],
    ["halo", "text/html; charset=utf-8", "text/html"],
    ["halo", "TEXT/Markdown;x", "text/markdown"],
    ["halo", "application/xhtml+xml", "text/html"],
    ["halo", "image/png", "text/plain"],
    ["halo", undefined, "text/plain"],
    ["<pre-history", undefined, "text/plain"],
    ['{"a":1}', "application/feed+json", "application/feed+json"],
    ["", undefined, "text/plain"],
    ["%PDF-1.7", "text/html", "application/pdf"],
    ["\x89PNG\r\n\x1A\n", "text/html", "image/png"],
    ["\xFF\xD8\xFF\xE0", "text/html", "image/jpeg"],
    ["GIF89a", undefined, "image/gif"],
    ["RIFF\x01\x02\x03\x04WEBPVP8 ", undefined, "image/webp"],
    ["RIFF\x01\x02\x03\x04WAVEfmt ", undefined, "application/octet-stream"],
    ["\0\0\0\x1CftypavifXXXX", undefined, "image/avif"],
    ["\0\0\0\x1CftypheicXXXX", undefined, "image/heif"],
    ["\0\0\0\x1CftypisomXXXX", "text/html", "video/mp4"],
    ["\x1AE\xDF\xA3", "text/html", "video/webm"],
    ["PK\x03\x04", "text/html", "application/zip"],
    ["II*\0", "image/jpeg", "image/tiff"],
    ["halo\0", "text/html", "application/octet-stream"],
    ["\x1B$B", "text/html; charset=iso-2022-jp", "text/html"],
    ["\x1C\x01", "text/html", "application/octet-stream"],
  ];

  it.each(byBytes)("%j, declared %j, is %s", (head, declared, type) => {
    expect(sniffType(latin1(head), declared)).toBe(type);
  });

  it("reads UTF-16 by its mark", () => {
    const page = latin1(`\xFF\xFE${"<html>".replaceAll(/./g, "$&\0")}`);
    expect(sniffType(page, undefined)).toBe("text/html");
    expect(sniffType(latin1("\xFE\xFF\0<\0p\0>"), "")).toBe("text/html");
  });
});

it("knows what is text and what is a raster picture", () => {
  const text = ["text/html", "text/plain", "application/json", "application/rss+xml", "text/xml"];
  expect(text.filter((type) => !isTextType(type))).toEqual([]);
  expect(["application/pdf", "image/png", "application/xmlish"].filter(isTextType)).toEqual([]);
  const pictures = [
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/avif",
    "image/heif",
  ];
  expect(pictures.filter((type) => !isPictureType(type))).toEqual([]);
  expect(["image/svg+xml", "image/tiff", "text/html", ""].filter(isPictureType)).toEqual([]);
});
