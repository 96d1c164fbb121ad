import { latin1 } from "./decode.ts";

/**
 * The content type of a resource by its first KiB; the declared type decides only between kinds of
 * text. Binary data of no known kind is `application/octet-stream`.
 * @see https://mimesniff.spec.whatwg.org/
 */
export function sniffType(head: Uint8Array, declared: string | undefined): string {
  const known = binaryType(head);
  if (known !== undefined) return known;
  const text = textOf(head);
  if (text === undefined) return "application/octet-stream";
  return textType(text, essenceOf(declared));
}

/** True for the types whose bytes are characters. */
export function isTextType(type: string): boolean {
  return /^text\/|[/+](?:json|xml)$/.test(type);
}

/** True for the kinds of picture that may reach a decoder. SVG is a program, not one of them. */
export function isPictureType(type: string): boolean {
  return /^image\/(?:jpeg|png|gif|webp|avif|heif)$/.test(type);
}

/** `offset`, then bytes as Latin-1; `?` stands for any byte. */
const signatures: [type: string, offset: number, bytes: string][] = [
  ["application/pdf", 0, "%PDF-"],
  ["image/jpeg", 0, "\xFF\xD8\xFF"],
  ["image/png", 0, "\x89PNG\r\n\x1A\n"],
  ["image/gif", 0, "GIF87a"],
  ["image/gif", 0, "GIF89a"],
  ["image/webp", 0, "RIFF????WEBPVP"],
  ["image/avif", 4, "ftypavi"],
  ["image/heif", 4, "ftyphei"],
  ["image/heif", 4, "ftyphev"],
  ["image/heif", 4, "ftypmif1"],
  ["image/tiff", 0, "II*\0"],
  ["image/tiff", 0, "MM\0*"],
  ["image/x-icon", 0, "\0\0\x01\0"],
  ["video/mp4", 4, "ftyp"],
  ["video/webm", 0, "\x1AE\xDF\xA3"],
  ["audio/mpeg", 0, "ID3"],
  ["application/ogg", 0, "OggS\0"],
  ["application/zip", 0, "PK\x03\x04"],
  ["application/gzip", 0, "\x1F\x8B\x08"],
];

function binaryType(head: Uint8Array): string | undefined {
  const start = latin1(head.subarray(0, 32));
  const found = signatures.find(([, offset, bytes]) =>
    Array.from(bytes).every((byte, index) => byte === "?" || start[offset + index] === byte),
  );
  return found?.[0];
}

/** The head as characters, good enough to look for tags; undefined for binary data. */
function textOf(head: Uint8Array): string | undefined {
  const [first, second] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(head);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(head);
  const text = latin1(head);
  return hasBinaryByte(head) ? undefined : text.replace(/^\xEF\xBB\xBF/, "");
}

/** Bytes that no text contains (mimesniff, "binary data byte"). */
function hasBinaryByte(head: Uint8Array): boolean {
  return head.some(
    (byte) => byte <= 0x08 || byte === 0x0b || (byte >= 0x0e && byte <= 0x1a) || isLateC0(byte),
  );
}

/** 0x1B is escape: ISO-2022-JP is written with it. */
function isLateC0(byte: number): boolean {
  return byte >= 0x1c && byte <= 0x1f;
}

const htmlStart =
  /^\s*(?:<!doctype\s+html|<(?:html|head|body|title|meta|link|script|style|base|main|article|section|header|div|p|h1|table|br|b|a|font|iframe)[\s>/])/i;

function textType(text: string, declared: string): string {
  const start = withoutComments(text);
  if (htmlStart.test(start)) return "text/html";
  if (/^\s*<svg[\s>]/i.test(start)) return "image/svg+xml";
  if (/^\s*<\?xml\s/i.test(start)) return xmlType(start, declared);
  if (declared === "application/xhtml+xml") return "text/html";
  if (isTextType(declared)) return declared;
  return "text/plain";
}

function xmlType(text: string, declared: string): string {
  if (/<svg[\s>]/i.test(text)) return "image/svg+xml";
  if (/<html[\s>]|<!doctype\s+html/i.test(text)) return "text/html";
  return /[/+]xml$/.test(declared) && declared !== "application/xhtml+xml" ? declared : "text/xml";
}

/** Comments may stand before the first tag; one without an end is all there is. */
function withoutComments(text: string): string {
  return text.replace(/^(?:\s*<!--[\s\S]*?(?:-->|$))+/, "");
}

function essenceOf(declared: string | undefined): string {
  return declared?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
