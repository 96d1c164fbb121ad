/** The gateway's API, version 1. */
const API = "/api/v1";

/** Longest address the gateway takes, in characters of the decoded URL (8 KiB). */
export const MAX_URL_LENGTH = 8192;

const PICTURE = `${API}/picture/`;
const picturePattern = /^\/api\/v1\/picture\/\w[\w.~*'()!-]*$/;

/** Where the article of a page is asked for. */
export function storyPath(url: string): string {
  return `${API}/story?url=${encodeURIComponent(url)}`;
}

/** Where a signed picture is asked for in its light form. */
export function picturePath(token: string): string {
  return `${PICTURE}${token}`;
}

/** The token in the path of a picture; what is no such path has none that any gateway signed. */
export function pictureToken(path: string): string {
  return isPicturePath(path) ? path.slice(PICTURE.length) : "";
}

/** The widths a full picture is made in, in device pixels: no others, so that caches can keep them. */
export const fullWidths = [720, 1080, 1440] as const;
export type FullWidth = (typeof fullWidths)[number];

/** How large a picture is wanted: thin for the road, or for a screen of so many device pixels. */
export type PictureSize = { quality: "light" } | { quality: "full"; width: FullWidth };

/** Where a picture is asked for in this size; `src` as an article names it. */
export function pictureFormPath(src: string, size: PictureSize): string {
  return size.quality === "light" ? src : `${src}?quality=full&width=${size.width}`;
}

/** The width to ask for: the least that fills so many device pixels, or the largest there is. */
export function fullWidthFor(devicePixels: number): FullWidth {
  return fullWidths.find((width) => width >= devicePixels) ?? 1440;
}

/** Where the dictionary is that makes single stories smaller (RFC 9842). */
export const DICTIONARY_PATH = `${API}/dictionary`;

/** Where many stories are asked for at once, and what many will cost. */
export const PACK_PATH = `${API}/pack`;
export const PRICE_PATH = `${API}/price`;

/** Where the price of one story is asked for. */
export function pricePath(url: string): string {
  return `${PRICE_PATH}?url=${encodeURIComponent(url)}`;
}

/** Most stories one `POST` may ask for. */
export const MOST_ASKED = 50;

/** True for exactly the paths that `picturePath` makes, without any query. */
export function isPicturePath(path: string): boolean {
  return path.length <= MAX_URL_LENGTH * 2 && picturePattern.test(path);
}
