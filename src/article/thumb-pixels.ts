/** A picture of some 32 pixels: red, green, blue and opacity, a byte each, in rows. */
export interface ThumbPixels {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

/** Longest side of what is drawn. */
const SIDE = 32;
/** Colour is kept weaker than it is. */
const COLOUR_GAIN = 1.25;

/** The two numbers at the head of a hash, taken apart. */
interface Head {
  /** Waves of brightness across and down. */
  across: number;
  down: number;
  isOpaque: boolean;
  light: Level;
  blueYellow: Level;
  redGreen: Level;
  opacity: Level;
}

interface Level {
  mean: number;
  scale: number;
}

/** One channel's waves, in the order they are kept. */
interface Waves {
  nx: number;
  ny: number;
  mean: number;
  parts: number[];
}

/**
 * Draws a ThumbHash; undefined when the text is none.
 * @param hash base64
 * @see https://evanw.github.io/thumbhash/
 */
export function thumbPixels(hash: string): ThumbPixels | undefined {
  const bytes = toBytes(hash);
  const head = bytes && readHead(bytes);
  if (bytes === undefined || head === undefined) return undefined;
  const next = halvesOf(bytes.subarray(head.isOpaque ? 5 : 6));
  const read = (level: Level, nx: number, ny: number) => readWaves(next, level, { nx, ny });
  const l = read(head.light, Math.max(3, head.across), Math.max(3, head.down));
  const p = read(head.blueYellow, 3, 3);
  const q = read(head.redGreen, 3, 3);
  const a = head.isOpaque ? undefined : read(head.opacity, 5, 5);
  return draw([l, p, q, a], sizeOf(head));
}

function toBytes(hash: string): Uint8Array | undefined {
  try {
    const bytes = Uint8Array.from(atob(hash), (letter) => letter.codePointAt(0) ?? 0);
    return bytes.length < 5 ? undefined : bytes;
  } catch {
    // What is no base64 is no picture either.
    return undefined;
  }
}

function readHead(bytes: Uint8Array): Head | undefined {
  const at = (index: number) => bytes[index] ?? 0;
  const colour = at(0) | (at(1) << 8) | (at(2) << 16);
  const shape = at(3) | (at(4) << 8);
  const isOpaque = colour >> 23 === 0;
  const [fewer, most] = [shape & 7, isOpaque ? 7 : 5];
  if (fewer === 0) return undefined;
  const isLandscape = shape >> 15 === 1;
  return {
    across: isLandscape ? most : fewer,
    down: isLandscape ? fewer : most,
    isOpaque,
    light: { mean: (colour & 63) / 63, scale: ((colour >> 18) & 31) / 31 },
    blueYellow: signed(colour >> 6, shape >> 3),
    redGreen: signed(colour >> 12, shape >> 9),
    opacity: { mean: (at(5) & 15) / 15, scale: (at(5) >> 4) / 15 },
  };
}

function signed(mean: number, scale: number): Level {
  return { mean: (mean & 63) / 31.5 - 1, scale: (COLOUR_GAIN * (scale & 63)) / 63 };
}

function sizeOf({ across, down }: Head): { width: number; height: number } {
  const ratio = across / down;
  return ratio > 1
    ? { width: SIDE, height: Math.round(SIDE / ratio) }
    : { width: Math.round(SIDE * ratio), height: SIDE };
}

/** Half bytes, the lower first, each from -1 to 1. */
function halvesOf(bytes: Uint8Array): () => number {
  let at = 0;
  return () => {
    const half = ((bytes[at >> 1] ?? 0) >> ((at & 1) << 2)) & 15;
    at += 1;
    return half / 7.5 - 1;
  };
}

function readWaves(
  next: () => number,
  { mean, scale }: Level,
  { nx, ny }: { nx: number; ny: number },
): Waves {
  const parts: number[] = [];
  for (let cy = 0; cy < ny; cy += 1) {
    for (let cx = cy === 0 ? 1 : 0; cx * ny < nx * (ny - cy); cx += 1) parts.push(next() * scale);
  }
  return { nx, ny, mean, parts };
}

function draw(
  [l, p, q, a]: [Waves, Waves, Waves, Waves | undefined],
  { width, height }: { width: number; height: number },
): ThumbPixels {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (waves: Waves) => valueAt(waves, (x + 0.5) / width, (y + 0.5) / height);
      const [light, blueYellow, redGreen] = [at(l), at(p), at(q)];
      const blue = light - (2 / 3) * blueYellow;
      const red = (3 * light - blue + redGreen) / 2;
      const pixel = [red, red - redGreen, blue, a === undefined ? 1 : at(a)];
      rgba.set(
        pixel.map((value) => Math.min(1, Math.max(0, value)) * 255),
        (x + y * width) * 4,
      );
    }
  }
  return { width, height, rgba };
}

function valueAt({ nx, ny, mean, parts }: Waves, x: number, y: number): number {
  let value = mean;
  let index = 0;
  for (let cy = 0; cy < ny; cy += 1) {
    const rise = 2 * Math.cos(Math.PI * y * cy);
    for (let cx = cy === 0 ? 1 : 0; cx * ny < nx * (ny - cy); cx += 1) {
      value += (parts[index] ?? 0) * Math.cos(Math.PI * x * cx) * rise;
      index += 1;
    }
  }
  return value;
}
