import { availableParallelism } from "node:os";
import pLimit from "p-limit";
import sharp, { type Sharp } from "sharp";
import { BekalError } from "#base/errors.ts";
import type { PictureForm } from "./picture-form.ts";

/** A picture made anew: nothing of the publisher's file is left but what it shows. */
export interface ShrunkPicture {
  bytes: Uint8Array;
  /** In pixels. */
  width: number;
  height: number;
  contentType: string;
}

/** One way to make a picture; the next one is tried when it comes out larger than `enoughBytes`. */
interface Recipe {
  width: number;
  encode: (image: Sharp) => Sharp;
  enoughBytes: number;
}

/** WebP ends at 16,383 pixels; a strip longer than this is no picture of a story. */
const MAX_HEIGHT = 8192;

const avif = (quality: number) => (image: Sharp) => image.avif({ quality, effort: 3 });
const webp = (quality: number) => (image: Sharp) => image.webp({ quality, effort: 4 });

/**
 * Chosen on 38 photographs (docs/decisions.md): foliage, sand and crowds cost three times the median,
 * so what is too heavy is made once more, coarser. WebP pays for its light form with fewer pixels.
 */
function recipesFor(form: PictureForm): Recipe[] {
  const last = Infinity;
  if (form.quality === "light") {
    return form.format === "avif"
      ? [
          { width: 640, encode: avif(35), enoughBytes: 14_000 },
          { width: 640, encode: avif(23), enoughBytes: last },
        ]
      : [
          { width: 560, encode: webp(36), enoughBytes: 15_000 },
          { width: 480, encode: webp(20), enoughBytes: last },
        ];
  }
  const { width } = form;
  const [fine, coarse] = form.format === "avif" ? [avif(52), avif(40)] : [webp(68), webp(50)];
  return [
    { width, encode: fine, enoughBytes: 75_000 },
    { width, encode: coarse, enoughBytes: last },
  ];
}

// Decoders are where pictures attack: only these five, none of them for documents or SVG.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({
  operation: [
    "VipsForeignLoadJpeg",
    "VipsForeignLoadPng",
    "VipsForeignLoadWebp",
    "VipsForeignLoadNsgif",
    "VipsForeignLoadHeif",
  ],
});
// No two pictures share work, so a cache of operations is only memory.
sharp.cache(false);

/** One picture per core, one core per picture: the rest wait. */
const atWork = pLimit(availableParallelism());
sharp.concurrency(1);

/**
 * Makes a picture smaller: first frame only, turned as its EXIF says, never enlarged, in sRGB, without
 * metadata.
 * @throws BekalError `unsupported-type` for what is no whole JPEG, PNG, GIF, WebP or AVIF;
 * `too-large` over 40 megapixels or 5 s of work
 */
export function shrinkPicture(bytes: Uint8Array, form: PictureForm): Promise<ShrunkPicture> {
  return withPicture(bytes, async (open) => {
    let best: ShrunkPicture | undefined;
    for (const { width, encode, enoughBytes } of recipesFor(form)) {
      const size = { width, height: MAX_HEIGHT, fit: "inside", withoutEnlargement: true } as const;
      const image = encode(open().resize(size));
      const { data, info } = await image.toBuffer({ resolveWithObject: true });
      const contentType = `image/${form.format}`;
      best = { bytes: data, width: info.width, height: info.height, contentType };
      if (data.length <= enoughBytes) break;
    }
    if (best === undefined) throw new BekalError("unsupported-type");
    return best;
  });
}

/**
 * Works on a picture when a core is free. `open` begins anew at each call.
 * @throws BekalError as `shrinkPicture`
 */
export function withPicture<Result>(
  bytes: Uint8Array,
  work: (open: () => Sharp) => Promise<Result>,
): Promise<Result> {
  return atWork(async () => {
    try {
      return await work(() => openPicture(bytes));
    } catch (cause) {
      throw new BekalError(codeOf(cause), { cause });
    }
  });
}

function openPicture(bytes: Uint8Array): Sharp {
  const limits = {
    pages: 1,
    limitInputPixels: 40e6,
    failOn: "error",
    sequentialRead: true,
  } as const;
  return sharp(bytes, limits).timeout({ seconds: 5 }).autoOrient();
}

/** Sharp has no codes for its errors, only words. */
function codeOf(cause: unknown): "too-large" | "unsupported-type" {
  const message = cause instanceof Error ? cause.message : "";
  return /pixel limit|timeout/i.test(message) ? "too-large" : "unsupported-type";
}
