/**
 * Width and height (px) from the first bytes of a WebP or AVIF picture, the two kinds the gateway
 * answers; zeros for anything else. The reader then keeps the place free before the picture shows.
 * @see RFC 9649 §2 (WebP), ISO/IEC 23008-12 §6.5.3 (`ispe` of AVIF)
 */
export function sizeOfPicture(bytes: ArrayBuffer): { width: number; height: number } {
  const view = new DataView(bytes, 0, Math.min(bytes.byteLength, 4096));
  if (view.byteLength < 30) return { width: 0, height: 0 };
  if (textAt(view, 0) === "RIFF") return sizeOfWebp(view);
  return textAt(view, 4) === "ftyp" ? sizeOfAvif(view) : { width: 0, height: 0 };
}

function sizeOfWebp(view: DataView): { width: number; height: number } {
  switch (textAt(view, 12)) {
    case "VP8 ":
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case "VP8L": {
      const packed = view.getUint32(21, true);
      return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return {
        width: (view.getUint32(24, true) & 0xffffff) + 1,
        height: (view.getUint32(26, true) >>> 8) + 1,
      };
    default:
      return { width: 0, height: 0 };
  }
}

/** The largest `ispe` box: an AVIF file may hold a small preview or tiles beside its picture. */
function sizeOfAvif(view: DataView): { width: number; height: number } {
  let size = { width: 0, height: 0 };
  for (let at = 8; at + 16 <= view.byteLength; at += 1) {
    if (view.getUint32(at) !== ISPE) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (width * height > size.width * size.height) size = { width, height };
  }
  return size;
}

const ISPE = 0x69_73_70_65;

function textAt(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, at, 4));
}
