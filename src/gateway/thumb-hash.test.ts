import sharp from "sharp";
import { expect, it } from "vitest";
import { thumbPixels } from "#article/thumb-pixels.ts";
import { toThumbHash } from "./thumb-hash.ts";

/** A picture whose pixels follow from their place, each part 0 to 1. */
function painted(
  width: number,
  height: number,
  paint: (x: number, y: number) => [number, number, number, number],
) {
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const pixel = paint((at % width) / width, Math.floor(at / width) / height);
    rgba.set(
      pixel.map((part) => Math.round(part * 255)),
      at * 4,
    );
  }
  return { width, height, rgba };
}

function seen(hash: Uint8Array) {
  const pixels = thumbPixels(Buffer.from(hash).toString("base64"));
  if (pixels === undefined) throw new Error("no picture");
  const at = (x: number, y: number) => {
    const column = Math.min(pixels.width - 1, Math.floor(x * pixels.width));
    const row = Math.min(pixels.height - 1, Math.floor(y * pixels.height));
    return [...pixels.rgba.subarray((column + row * pixels.width) * 4).subarray(0, 4)];
  };
  return { ...pixels, at };
}

/** Mean difference of two pictures' channels, 0 to 255. */
function differenceOf(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const all = Array.from(one, (value, n) => Math.abs(value - (other[n] ?? 0)));
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

it("keeps where it is light, where dark, and what colour it has there", () => {
  const hash = toThumbHash(painted(90, 60, (x, y) => [x, 0.3 + 0.4 * y, 1 - x, 1]));
  const { at, width, height } = seen(hash);

  expect(hash.length).toBeLessThan(28);
  expect(width / height).toBeCloseTo(1.4, 1);
  const [left, right] = [at(0.1, 0.5), at(0.9, 0.5)];
  expect(left[2]).toBeGreaterThan((left[0] ?? 0) + 100);
  expect(right[0]).toBeGreaterThan((right[2] ?? 0) + 100);
  expect(at(0.5, 0.9)[1]).toBeGreaterThan((at(0.5, 0.1)[1] ?? 0) + 50);
});

it("gives one colour back as it was, within a step", () => {
  const { rgba } = seen(toThumbHash(painted(40, 40, () => [0.1, 0.5, 0.8, 1])));
  const wanted = Array.from({ length: rgba.length }, (_, n) => [25, 128, 204, 255][n % 4] ?? 0);
  expect(differenceOf(rgba, wanted)).toBeLessThan(6);
});

it("keeps what is transparent so", () => {
  const hash = toThumbHash(painted(40, 60, (x) => [0.9, 0.2, 0.2, x < 0.5 ? 0 : 1]));
  const { at } = seen(hash);

  expect(at(0.1, 0.5)[3]).toBeLessThan(60);
  expect(at(0.9, 0.5)[3]).toBeGreaterThan(200);
  expect(at(0.9, 0.5)[0]).toBeGreaterThan(180);
});

it("is near the picture made small, for a scene", async () => {
  const scene = painted(100, 75, (x, y) => [
    0.5 + 0.4 * Math.sin(5 * x),
    0.4 + 0.3 * Math.cos(4 * y),
    y < 0.4 ? 0.9 : 0.2,
    1,
  ]);
  const { width, height, rgba } = seen(toThumbHash(scene));
  const raw = { width: 100, height: 75, channels: 4 } as const;
  const small = await sharp(scene.rgba, { raw })
    .resize(width, height, { fit: "fill" })
    .raw()
    .toBuffer();

  expect(differenceOf(rgba, small)).toBeLessThan(16);
});

it.each([
  [1, 1],
  [100, 1],
  [1, 100],
  [100, 99],
])("makes a picture of %i by %i that can be drawn", (width, height) => {
  const { rgba } = seen(toThumbHash(painted(width, height, () => [0.5, 0.5, 0.5, 1])));
  expect(rgba.length).toBeGreaterThan(0);
});

it.each(["", "nonsense!", "AAA", "AAAAAAA"])("draws nothing from %j", (hash) => {
  expect(thumbPixels(hash)).toBeUndefined();
});
