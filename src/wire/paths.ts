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

/** Where a signed picture is asked for; `?quality=full` gives the larger one. */
export function picturePath(token: string): string {
  return `${PICTURE}${token}`;
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
