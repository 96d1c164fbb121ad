import { deflateSync, crc32 } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { shrinkPicture } from "./pictures.ts";

const light = { quality: "light" } as const;
const full = { quality: "full", width: 1080 } as const;
const refusal = (code: string) => expect.objectContaining({ name: "BekalError", code });

/** A scene with soft light and some grain, as a camera would see it. */
function scene(width: number, height: number) {
  const channels = 3;
  const pixels = Buffer.alloc(width * height * channels);
  for (let at = 0; at < width * height; at += 1) {
    const x = at % width;
    const y = Math.floor(at / width);
    const grain = (x * 7919 + y * 104_729) % 13;
    pixels[at * channels] = 120 + 90 * Math.sin(x / 91) + grain;
    pixels[at * channels + 1] = 120 + 90 * Math.sin(y / 53) + grain;
    pixels[at * channels + 2] = 60 + (y * 120) / height;
  }
  return sharp(pixels, { raw: { width, height, channels } });
}

let photo: Buffer;
beforeAll(async () => {
  photo = await scene(1800, 1200).jpeg({ quality: 90 }).toBuffer();
});

describe("shrinkPicture", () => {
  it.each([
    [light, "avif", 640, 427],
    [light, "webp", 560, 373],
    [{ quality: "full", width: 720 }, "avif", 720, 480],
    [{ quality: "full", width: 1080 }, "avif", 1080, 720],
    [{ quality: "full", width: 1440 }, "webp", 1440, 960],
  ] as const)("makes %j in %s %i pixels wide", async (size, format, width, height) => {
    const shrunk = await shrinkPicture(photo, { ...size, format });

    expect(shrunk).toMatchObject({ width, height, contentType: `image/${format}` });
    expect(shrunk.bytes.length).toBeLessThan(photo.length / 4);
    const seen = await sharp(shrunk.bytes).metadata();
    expect(seen).toMatchObject({ width, height, format: format === "avif" ? "heif" : "webp" });
  });

  it("spends fewer bytes on light than on full", async () => {
    const small = await shrinkPicture(photo, { ...light, format: "webp" });
    const large = await shrinkPicture(photo, { ...full, format: "webp" });
    expect(small.bytes.length * 2).toBeLessThan(large.bytes.length);
  });

  it.each([
    { form: { ...light, format: "avif" }, most: 30_000 },
    { form: { ...light, format: "webp" }, most: 30_000 },
    { form: { quality: "full", width: 720, format: "webp" }, most: 150_000 },
  ] as const)("makes what is hard to shrink coarser: $form", async ({ form, most }) => {
    const noise = Buffer.alloc(800 * 600 * 3);
    for (let at = 0, seed = 7; at < noise.length; at += 1) {
      seed = (seed * 16_807) % 2_147_483_647;
      noise[at] = 90 + (seed % 80) + 60 * Math.sin(at / 400);
    }
    const raw = { width: 800, height: 600, channels: 3 as const };
    const gravel = await sharp(noise, { raw }).blur(0.7).jpeg({ quality: 92 }).toBuffer();
    const shrunk = await shrinkPicture(gravel, form);

    expect(shrunk.bytes.length).toBeLessThan(most);
  });

  it("never enlarges, and keeps what is transparent so", async () => {
    const background = { r: 0, g: 90, b: 90, alpha: 0.5 };
    const small = await sharp({ create: { width: 90, height: 60, channels: 4, background } })
      .png()
      .toBuffer();
    const shrunk = await shrinkPicture(small, { ...full, format: "webp" });
    expect(shrunk).toMatchObject({ width: 90, height: 60 });
    expect(await sharp(shrunk.bytes).metadata()).toMatchObject({ hasAlpha: true });
  });

  it("turns a picture as its EXIF says and keeps no metadata, no place, no camera", async () => {
    const turned = await sharp(photo)
      .withExif({ IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "S" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const shrunk = await shrinkPicture(turned, { ...light, format: "webp" });

    expect(shrunk).toMatchObject({ width: 560, height: 840 });
    const { exif, icc, xmp, orientation } = await sharp(shrunk.bytes).metadata();
    expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("takes the first frame of an animation", async () => {
    const frames = Buffer.alloc(40 * 60 * 3, 200).fill(10, 40 * 30 * 3);
    const raw = { width: 40, height: 60, channels: 3 as const, pageHeight: 30 };
    const gif = await sharp(frames, { raw }).gif().toBuffer();
    expect(await sharp(gif).metadata()).toMatchObject({ pages: 2 });

    const shrunk = await shrinkPicture(gif, { ...light, format: "webp" });

    expect(shrunk).toMatchObject({ width: 40, height: 30 });
    const { channels } = await sharp(shrunk.bytes).stats();
    expect(channels[0]?.mean).toBeGreaterThan(150);
  });

  it("reads every kind of picture that may come", async () => {
    const image = sharp(photo).resize(100);
    const kinds = await Promise.all([
      image.clone().png().toBuffer(),
      image.clone().webp().toBuffer(),
      image.clone().gif().toBuffer(),
      image.clone().avif({ effort: 0 }).toBuffer(),
    ]);
    for (const kind of kinds) {
      const shrunk = await shrinkPicture(kind, { ...light, format: "webp" });
      expect(shrunk.width).toBe(100);
    }
  });

  it("makes a strip that is too long for WebP shorter", async () => {
    const strip = await sharp({
      create: { width: 20, height: 20_000, channels: 3, background: "teal" },
    })
      .png()
      .toBuffer();
    const shrunk = await shrinkPicture(strip, { ...light, format: "webp" });
    expect(shrunk).toMatchObject({ width: 8, height: 8192 });
  });

  it("refuses a picture of more than 40 megapixels by its header", async () => {
    await expect(
      shrinkPicture(pngHeader(50_000, 50_000), { ...light, format: "avif" }),
    ).rejects.toEqual(refusal("too-large"));
  });

  it.each([
    [
      "SVG",
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ["TIFF", () => scene(20, 20).tiff().toBuffer()],
    ["PDF", async () => Buffer.from("%PDF-1.7\n1 0 obj")],
    ["half a JPEG", async () => photo.subarray(0, photo.length / 2)],
    ["HTML", async () => Buffer.from("<!doctype html><p>not found")],
    ["nothing", async () => Buffer.alloc(0)],
  ])("refuses %s", async (_name, make) => {
    await expect(shrinkPicture(await make(), { ...light, format: "webp" })).rejects.toEqual(
      refusal("unsupported-type"),
    );
  });
});

/** A PNG that promises much and holds nothing. */
function pngHeader(width: number, height: number): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  size.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const end = chunk("IEND", Buffer.alloc(0));
  return Buffer.concat([
    signature,
    chunk("IHDR", size),
    chunk("IDAT", deflateSync(Buffer.alloc(99))),
    end,
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
