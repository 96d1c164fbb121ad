import { createHmac, timingSafeEqual } from "node:crypto";

/** Signs the pictures an article names, so that no others can be asked for. */
export interface PictureTokens {
  /** A token for a picture's URL; the same URL always gets the same one. */
  sign(url: string): string;
  /** The URL that was signed; undefined for anything this gateway did not sign. */
  verify(token: string): string | undefined;
}

/** 96 bits of the MAC, in base64url: all that a stranger could try is one guess a request. */
const MAC_CHARS = 16;
const MIN_SECRET_BYTES = 16;
/** A URL of the longest kind the guard passes, and its MAC. */
const MAX_TOKEN_CHARS = 12_400;

/**
 * A token is a 1, the URL's HMAC-SHA256 cut to 96 bits (RFC 2104 §5), and the URL in plain letters: those
 * of one article's pictures are much alike and compress away, which base64 would hide.
 * @param secret at least 16 bytes
 */
export function createPictureTokens(secret: Uint8Array): PictureTokens {
  if (secret.length < MIN_SECRET_BYTES) throw new RangeError("a secret has at least 16 bytes");

  const macOf = (payload: string): string =>
    createHmac("sha256", secret)
      // Other things signed with the same secret must never pass for pictures.
      .update(`bekal picture 1\n${payload}`)
      .digest("base64url")
      .slice(0, MAC_CHARS);

  return {
    sign(url) {
      const payload = spell(url);
      return `1${macOf(payload)}-${payload}`;
    },
    verify(token) {
      if (token.length > MAX_TOKEN_CHARS) return undefined;
      const parts = tokenPattern.exec(token)?.groups;
      const [mac, payload] = [parts?.["mac"], parts?.["payload"]];
      if (mac === undefined || payload === undefined) return undefined;
      const isOurs = timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(payload)));
      return isOurs ? unspell(payload) : undefined;
    },
  };
}

const tokenPattern = /^1(?<mac>[\w-]{16})-(?<payload>[\w.~*'()!-]+)$/;

/** A URL in the letters a path may hold as they are: "~" for the slash, "*" for the percent sign. */
function spell(url: string): string {
  return encodeURIComponent(url)
    .replaceAll("~", "%7E")
    .replaceAll("*", "%2A")
    .replaceAll("%2F", "~")
    .replaceAll("%", "*");
}

function unspell(payload: string): string {
  return decodeURIComponent(payload.replaceAll("*", "%").replaceAll("~", "/"));
}
