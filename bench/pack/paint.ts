import sharp from "sharp";
import { createRandom } from "../../tests/fuzz/random.ts";

/** One picture as a publisher would serve it. */
export interface Painted {
  bytes: Buffer;
  contentType: string;
}

interface Kind {
  width: number;
  height: number;
  /** How much fine detail the scene has: foliage and crowds much, a face before a wall little. */
  detail: number;
  isGraphic?: boolean;
}

/** What stands in stories: mostly wide photographs, some upright or plain ones, a few graphics. */
const kinds: Kind[] = [
  { width: 1200, height: 675, detail: 1 },
  { width: 1200, height: 800, detail: 0.8 },
  { width: 1200, height: 675, detail: 1.5 },
  { width: 1024, height: 576, detail: 0.6 },
  { width: 1600, height: 900, detail: 1 },
  { width: 1080, height: 1350, detail: 0.8 },
  { width: 1200, height: 675, detail: 0.4 },
  { width: 1000, height: 1400, detail: 0, isGraphic: true },
];

/** Draws one of the kinds, the same again for the same `seed`. */
export async function paintPicture(seed: number): Promise<Painted> {
  const kind = kinds[seed % kinds.length] ?? { width: 1200, height: 675, detail: 1 };
  const drawn = createRandom(seed, 0);
  const random = () => drawn.fraction();
  if (kind.isGraphic) {
    const bytes = await sharp(Buffer.from(drawChart(kind, random)))
      .png()
      .toBuffer();
    return { bytes, contentType: "image/png" };
  }
  const light = await makeLight(kind, random);
  const scene = sharp(Buffer.from(drawScene(kind, random)))
    .removeAlpha()
    // No lens draws edges as sharp as a drawing's.
    .blur(0.9)
    .composite([{ input: light.pixels, raw: light.raw, blend: "soft-light" }]);
  const bytes = await scene.jpeg({ quality: 82 }).toBuffer();
  return { bytes, contentType: "image/jpeg" };
}

type Random = () => number;

/** Sky, hills, and many things with edges: what a noise alone has not. */
function drawScene({ width, height, detail }: Kind, random: Random): string {
  const colour = () => `hsl(${random() * 360} ${8 + random() * 30}% ${20 + random() * 55}%)`;
  const count = Math.round(60 + 240 * detail);
  const things = Array.from({ length: count }, (_, at) => {
    const size = (0.25 - (0.23 * at) / count) * width * random();
    const [x, y] = [random() * width, height * (0.3 + 0.7 * random())];
    return random() < 0.5
      ? `<ellipse cx="${x}" cy="${y}" rx="${size / 2}" ry="${size * random()}" fill="${colour()}"/>`
      : `<path d="M${x} ${y}l${size * (random() - 0.5)} ${-size * random()}l${size * random()} ${size}z" fill="${colour()}"/>`;
  });
  const sky = `<linearGradient id="s" x2="0" y2="1"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${sky}<rect width="100%" height="100%" fill="url(#s)"/>${things.join("")}</svg>`;
}

/** Light and texture: at each scale about half as strong as at the one above, as in photographs. */
async function makeLight({ width, height, detail }: Kind, random: Random) {
  const sum = new Float32Array(width * height);
  for (let scale = 256, strength = 60; scale >= 2; scale /= 2, strength *= 0.55) {
    const [w, h] = [Math.ceil(width / scale) + 1, Math.ceil(height / scale) + 1];
    const coarse = Uint8Array.from({ length: w * h }, () => random() * 256);
    const raw = { width: w, height: h, channels: 1 as const };
    const layer = await sharp(coarse, { raw })
      .resize(width, height, { fit: "fill", kernel: "cubic" })
      .greyscale()
      .raw()
      .toBuffer();
    const weight = (strength * (scale > 32 ? 1 : detail)) / 128;
    for (let at = 0; at < sum.length; at += 1)
      sum[at] = (sum[at] ?? 0) + ((layer[at] ?? 128) - 128) * weight;
  }
  const pixels = Buffer.alloc(sum.length * 3);
  for (const [at, value] of sum.entries())
    pixels.fill(Math.min(255, Math.max(0, 128 + value)), at * 3, at * 3 + 3);
  return { pixels, raw: { width, height, channels: 3 as const } };
}

/** Bars, lines and rows of small strokes that stand for words. */
function drawChart({ width, height }: Kind, random: Random): string {
  const bars = Array.from({ length: 9 }, (_, at) => {
    const length = width * (0.2 + 0.6 * random());
    return `<rect x="80" y="${160 + at * 80}" width="${length}" height="44" fill="hsl(${200 + at * 8} 60% 45%)"/>`;
  });
  const strokes = Array.from({ length: 400 }, (_, at) => {
    const [x, y] = [80 + (at % 20) * 42, 920 + Math.floor(at / 20) * 22];
    return `<rect x="${x}" y="${y}" width="${12 + random() * 26}" height="10" rx="3" fill="#444"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f7f5ef"/>${bars.join("")}${strokes.join("")}</svg>`;
}
