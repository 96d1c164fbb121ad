import { createHmac, timingSafeEqual } from "node:crypto";

/** Signs the pictures an article names, so that no others can be asked for. */
export interface PictureTokens {
  /** A token for a picture's URL; the same URL always gets the same one. */
  sign(url: string): string;
  /** The URL that was signed; undefined for anything this gateway did not sign. */
  verify(token: string): string | undefined;
}

/** 128 bits of the MAC, in base64url. */
const MAC_CHARS = 22;
const MIN_SECRET_BYTES = 16;
/** A URL of the longest kind the guard passes, and its MAC. */
const MAX_TOKEN_CHARS = 12 * 1024;

/**
 * Tokens are base64url: the URL, then its HMAC-SHA256 cut to 128 bits (RFC 2104 §5). The URL comes
 * first and as it is, so that the tokens of one article begin alike and compress away.
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
      const payload = Buffer.from(url).toString("base64url");
      return payload + macOf(payload);
    },
    verify(token) {
      if (token.length > MAX_TOKEN_CHARS || !/^[\w-]{23,}$/.test(token)) return undefined;
      const payload = token.slice(0, -MAC_CHARS);
      const isOurs = timingSafeEqual(
        Buffer.from(token.slice(-MAC_CHARS)),
        Buffer.from(macOf(payload)),
      );
      return isOurs ? Buffer.from(payload, "base64url").toString() : undefined;
    },
  };
}
