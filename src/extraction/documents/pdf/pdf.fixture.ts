/** A piece of text on a page: points from the left and from the top. */
export interface Placed {
  text: string;
  x: number;
  y: number;
  size?: number;
  isBold?: boolean;
}

interface Options {
  /** Of the document: `{ Title: "…", CreationDate: "D:…" }`. */
  info?: Record<string, string>;
  /** Added to the trailer, written as it is. */
  trailer?: string;
  /** Bytes that no page uses. */
  paddingBytes?: number;
  /** Takes the place of what the pages draw. */
  stream?: { dictionary: string; bytes: Uint8Array };
}

const width = 595;
const height = 842;
const firstPage = 6;

/** Writes a PDF: every page with its words where they are put, in Helvetica, without compression. */
export function writePdf(pages: readonly (readonly Placed[])[], options: Options = {}): Uint8Array {
  const ids = pages.map((_, at) => firstPage + at * 2);
  const objects: Uint8Array[] = [
    latin1("<</Type/Catalog/Pages 2 0 R>>"),
    latin1(`<</Type/Pages/Count ${ids.length}/Kids[${ids.map((id) => `${id} 0 R`).join(" ")}]>>`),
    latin1(
      `<<${Object.entries(options.info ?? {})
        .map(([key, value]) => `/${key}(${escape(value)})`)
        .join("")}>>`,
    ),
    latin1("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"),
    latin1("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>"),
    ...pages.flatMap((page, at) => {
      const fonts = "/Resources<</Font<</F1 4 0 R/F2 5 0 R>>>>";
      const contents = `/Contents ${firstPage + at * 2 + 1} 0 R`;
      const box = `/MediaBox[0 0 ${width} ${height}]`;
      const drawn = { dictionary: "", bytes: latin1(page.map(draw).join("\n")) };
      return [
        latin1(`<</Type/Page/Parent 2 0 R${box}${fonts}${contents}>>`),
        writeStream(options.stream ?? drawn),
      ];
    }),
    writeStream({ dictionary: "", bytes: new Uint8Array(options.paddingBytes ?? 0) }),
  ];
  return assemble(objects, options.trailer ?? "");
}

function draw({ text, x, y, size = 10, isBold = false }: Placed): string {
  return `BT /F${isBold ? 2 : 1} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escape(text)}) Tj ET`;
}

function escape(text: string): string {
  return text.replaceAll(/[\\()]/g, "\\$&");
}

function writeStream({ dictionary, bytes }: { dictionary: string; bytes: Uint8Array }): Uint8Array {
  const head = latin1(`<</Length ${bytes.length}${dictionary}>>stream\n`);
  return join([head, bytes, latin1("\nendstream")]);
}

/** Numbers the objects and writes where each one is. */
function assemble(objects: readonly Uint8Array[], trailer: string): Uint8Array {
  const parts = [latin1("%PDF-1.4\n")];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const whole = join([latin1(`${index + 1} 0 obj\n`), object, latin1("\nendobj\n")]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  parts.push(
    latin1(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`),
    latin1(`trailer\n<</Size ${size}/Root 1 0 R/Info 3 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`),
  );
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The letters of the web's Latin-1 are those of the font's encoding. */
function latin1(text: string): Uint8Array {
  const extra: Readonly<Record<string, number>> = { "•": 0x95, "–": 0x96, "“": 0x93, "”": 0x94 };
  return Uint8Array.from(text, (char) => extra[char] ?? char.charCodeAt(0) & 0xff);
}

/** Lines below each other from a place on. */
export function aColumn(
  lines: readonly string[],
  { x, y, leading = 13, ...more }: Omit<Placed, "text"> & { leading?: number },
): Placed[] {
  return lines.map((text, at) => ({ text, x, y: y + at * leading, ...more }));
}
