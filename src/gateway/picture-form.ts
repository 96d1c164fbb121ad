import { fullWidths, type PictureSize } from "#wire/paths.ts";
import { parseWeights } from "./accept.ts";

/** One of the eight ways a picture is sent. */
export type PictureForm = PictureSize & { format: "avif" | "webp" };

/** The full form that a price is told for. */
const usualFull = { quality: "full", width: 1080 } as const;

/** Reads the size from a query's values; undefined when there is no such one. */
export function parseSize(quality = "light", width?: string): PictureSize | undefined {
  if (quality === "light") return width === undefined ? { quality } : undefined;
  if (quality !== "full") return undefined;
  if (width === undefined) return usualFull;
  const known = fullWidths.find((one) => String(one) === width);
  return known && { quality, width: known };
}

/** AVIF only for who names it: every browser that takes anything takes WebP. */
export function formatFor(accept: string | undefined): PictureForm["format"] {
  return (parseWeights(accept).get("image/avif") ?? 0) > 0 ? "avif" : "webp";
}

/** Names the form within the store's keys. */
export function nameOfForm(form: PictureForm): string {
  return form.quality === "light" ? `light:${form.format}` : `full${form.width}:${form.format}`;
}
