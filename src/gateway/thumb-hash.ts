/** Pixels as sharp gives them: red, green, blue and opacity, a byte each. */
interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** One channel: a number a pixel, in rows. */
type Channel = Float64Array;

/** What a channel is kept as: its mean, its strongest wave, and each wave as a part of that, 0 to 1. */
interface Waves {
  mean: number;
  scale: number;
  parts: number[];
}

/**
 * Some 25 bytes that show what a picture is about: brightness, two axes of colour and opacity, each as
 * its mean and its lowest waves (discrete cosine transform).
 * @param pixels at most 100 × 100
 * @see https://evanw.github.io/thumbhash/ for the format, which article/thumb-pixels.ts reads
 */
export function toThumbHash({ width, height, rgba }: Pixels): Uint8Array {
  const { light, blueYellow, redGreen, opacity, isOpaque } = toChannels(rgba);
  const longest = Math.max(width, height);
  const most = isOpaque ? 7 : 5;
  const across = Math.max(1, Math.round((most * width) / longest));
  const down = Math.max(1, Math.round((most * height) / longest));
  const waves = (channel: Channel, nx: number, ny: number) =>
    toWaves({ channel, width, height }, nx, ny);
  const l = waves(light, Math.max(3, across), Math.max(3, down));
  const p = waves(blueYellow, 3, 3);
  const q = waves(redGreen, 3, 3);
  const a = isOpaque ? undefined : waves(opacity, 5, 5);

  const isLandscape = width > height;
  const colour =
    step(l.mean, 63) |
    (signed(p.mean, 31.5) << 6) |
    (signed(q.mean, 31.5) << 12) |
    (step(l.scale, 31) << 18) |
    (isOpaque ? 0 : 1 << 23);
  const shape =
    (isLandscape ? down : across) |
    (step(p.scale, 63) << 3) |
    (step(q.scale, 63) << 9) |
    (isLandscape ? 1 << 15 : 0);
  const head = [colour & 255, (colour >> 8) & 255, colour >> 16, shape & 255, shape >> 8];
  if (a !== undefined) head.push(step(a.mean, 15) | (step(a.scale, 15) << 4));
  return Uint8Array.from([...head, ...inHalves([l, p, q, ...(a ? [a] : [])])]);
}

/** What is transparent takes the picture's mean colour, so that its edge is no wave. */
function toChannels(rgba: Uint8Array) {
  const count = rgba.length / 4;
  const mean = meanColour(rgba);
  const [light, blueYellow, redGreen, opacity] = [0, 1, 2, 3].map(() => new Float64Array(count));
  if (!light || !blueYellow || !redGreen || !opacity) throw new Error("four channels");
  let isOpaque = true;
  for (let at = 0; at < count; at += 1) {
    const alpha = (rgba[at * 4 + 3] ?? 255) / 255;
    const [r = 0, g = 0, b = 0] = mean.map(
      (average, n) => average * (1 - alpha) + ((rgba[at * 4 + n] ?? 0) / 255) * alpha,
    );
    light[at] = (r + g + b) / 3;
    blueYellow[at] = (r + g) / 2 - b;
    redGreen[at] = r - g;
    opacity[at] = alpha;
    if (alpha < 1) isOpaque = false;
  }
  return { light, blueYellow, redGreen, opacity, isOpaque };
}

/** Of what is not transparent; black when all is. */
function meanColour(rgba: Uint8Array): number[] {
  const sums = [0, 0, 0];
  let weight = 0;
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = (rgba[at + 3] ?? 255) / 255;
    weight += alpha;
    for (const n of [0, 1, 2]) sums[n] = (sums[n] ?? 0) + ((rgba[at + n] ?? 0) / 255) * alpha;
  }
  return sums.map((sum) => (weight > 0 ? sum / weight : 0));
}

function toWaves(
  picture: { channel: Channel; width: number; height: number },
  nx: number,
  ny: number,
): Waves {
  const found: number[] = [];
  let mean = 0;
  for (let cy = 0; cy < ny; cy += 1) {
    for (let cx = 0; cx * ny < nx * (ny - cy); cx += 1) {
      const strength = waveIn(picture, cx, cy);
      if (cx === 0 && cy === 0) mean = strength;
      else found.push(strength);
    }
  }
  const scale = Math.max(0, ...found.map(Math.abs));
  return { mean, scale, parts: found.map((one) => (scale > 0 ? 0.5 + (0.5 * one) / scale : 0)) };
}

function waveIn(
  { channel, width, height }: { channel: Channel; width: number; height: number },
  cx: number,
  cy: number,
): number {
  const along = Array.from({ length: width }, (_, x) =>
    Math.cos((Math.PI / width) * cx * (x + 0.5)),
  );
  let sum = 0;
  for (let y = 0; y < height; y += 1) {
    const rise = Math.cos((Math.PI / height) * cy * (y + 0.5));
    for (let x = 0; x < width; x += 1) {
      sum += (channel[x + y * width] ?? 0) * (along[x] ?? 0) * rise;
    }
  }
  return sum / (width * height);
}

/** Two waves a byte, the first in the lower half. */
function inHalves(channels: Waves[]): number[] {
  const halves = channels.flatMap(({ parts }) => parts.map((part) => step(part, 15)));
  const bytes: number[] = [];
  for (let n = 0; n < halves.length; n += 2)
    bytes.push((halves[n] ?? 0) | ((halves[n + 1] ?? 0) << 4));
  return bytes;
}

function step(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(most * value)));
}

/** From -1…1 to whole numbers. */
function signed(value: number, half: number): number {
  return Math.round(half + half * value);
}
