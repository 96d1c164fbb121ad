/** Text, and the encoding it was read by (a WHATWG name). */
export interface Decoded {
  text: string;
  encoding: string;
}

/** How far a declaration inside the page is looked for. Browsers read 1 KiB; pages put it later. */
const PRESCAN_BYTES = 4096;

/**
 * Bytes to text: by byte order mark, then the header's charset, then the page's own, then by what
 * the bytes are. A declaration the bytes contradict is not believed. UTF-7 does not exist here.
 * @see https://encoding.spec.whatwg.org/
 * @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeBy(mark, bytes);
  const declared = [headerEncoding(contentType), metaEncoding(bytes)].filter(
    (encoding) => encoding !== undefined,
  );
  // Latin-1 is what servers say when nobody asked them; bytes that are UTF-8 by chance do not occur.
  const mayBeUtf8 = [undefined, "utf-8", "windows-1252"].includes(declared[0]);
  const utf8 = mayBeUtf8 ? strictUtf8(bytes) : undefined;
  return utf8 === undefined
    ? decodeBy(chooseEncoding(bytes, declared), bytes)
    : { text: utf8, encoding: "utf-8" };
}

function decodeBy(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

/** The text when every byte of it is UTF-8. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Other bytes; what they are is judged elsewhere.
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return undefined;
}

/** For bytes that are not UTF-8 throughout, whatever they are declared as. */
function chooseEncoding(bytes: Uint8Array, declared: readonly string[]): string {
  const [first] = declared;
  if (first === undefined) return legacyEncoding(bytes);
  if (first !== "utf-8" || isMostlyUtf8(bytes)) return first;
  return declared.find((encoding) => encoding !== "utf-8") ?? legacyEncoding(bytes);
}

/** No word of an encoding, or a wrong one: the web's default, unless the bytes are nearly UTF-8. */
function legacyEncoding(bytes: Uint8Array): string {
  return isMostlyUtf8(bytes) ? "utf-8" : "windows-1252";
}

/** One broken character does not make a page something else; a page of them does. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  // Counted one by one: a list of matches would be as long as the page.
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xff_fd) broken += 1;
    else if (code > 0x7f) whole += 1;
  }
  return broken * 5 < whole;
}

function headerEncoding(contentType: string | undefined): string | undefined {
  return encodingOf(/;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1]);
}

/** `<meta charset>`, `<meta http-equiv content="…charset=">` or the XML declaration. */
function metaEncoding(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, PRESCAN_BYTES));
  const head = start.replaceAll(/<!--[\s\S]*?-->/g, "");
  const label =
    /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ??
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  const encoding = encodingOf(label);
  // This was readable as ASCII, so it cannot be UTF-16 whatever it says (HTML, "prescan").
  return encoding?.startsWith("utf-16") === true ? "utf-8" : encoding;
}

/** A few KiB of bytes as characters of the same numbers: TextDecoder's "latin1" is windows-1252. */
export function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** The encoding a label means; undefined for an unknown one, the unsafe ones among them. */
function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // Not a label of the standard (UTF-7, "none", a typing error): as good as no label.
    return undefined;
  }
}
