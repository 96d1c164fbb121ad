import type { Context } from "hono";
import { DICTIONARY_PATH } from "#wire/paths.ts";
import { chooseEncoding } from "./accept.ts";
import type { GatewayEnv } from "./client-address.ts";
import { articleEncodings, dictionaryEncodings, type Coding, type Variants } from "./compress.ts";
import { parseAvailableDictionary } from "./dictionaries.ts";
import type { DictionaryShelf } from "./dictionary/shelf.ts";
import { hasCurrent } from "./etag.ts";

/** A browser keeps a dictionary as long as its cache may keep this answer. @see RFC 9842 §2.1 */
const CACHE = "public, max-age=2592000, stale-while-revalidate=2592000";

/** `GET /api/v1/dictionary`: what makes single stories smaller, for browsers that can use it. */
export function createDictionaryRoute(shelf: DictionaryShelf, variants: Variants) {
  return async ({ req }: Context<GatewayEnv>): Promise<Response> => {
    const { bytes, hash } = await shelf.newest();
    const encoding = chooseEncoding(req.header("accept-encoding"), articleEncodings);
    const etag = `"${hash}-${encoding}"`;
    const headers = new Headers({
      "cache-control": CACHE,
      etag,
      vary: "Accept-Encoding",
      "use-as-dictionary": 'match="/api/v1/story*"',
    });
    if (hasCurrent(req.header("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers });
    }
    const isPlain = encoding === "identity";
    const kept = { bytes, etag: hash, mayBeShared: true };
    const sent = isPlain ? bytes : await variants.getVariant(kept, { encoding });
    if (!isPlain) headers.set("content-encoding", encoding);
    headers.set("content-type", "application/octet-stream");
    headers.set("content-length", String(sent.byteLength));
    return new Response(Buffer.from(sent), { headers });
  };
}

/** The coding of one article, undefined for none, and whether a dictionary should be asked for. */
export interface Choice {
  coding: Coding | undefined;
  /** Value of `Link` for a browser that knows of dictionaries and has none that is known here. */
  link?: string;
}

/** Chooses by what the browser takes and by the dictionary it says it has. */
export async function chooseCoding(
  { req }: Context<GatewayEnv>,
  shelf: DictionaryShelf,
): Promise<Choice> {
  const accepted = req.header("accept-encoding");
  const hash = parseAvailableDictionary(req.header("available-dictionary"));
  const dictionary = hash === undefined ? undefined : await shelf.find(hash);
  if (dictionary !== undefined) {
    const encoding = chooseEncoding(accepted, [...dictionaryEncodings, ...articleEncodings]);
    if (encoding === "dcb" || encoding === "dcz") return { coding: { encoding, dictionary } };
    return { coding: encoding === "identity" ? undefined : { encoding } };
  }
  const encoding = chooseEncoding(accepted, articleEncodings);
  const wantsOne = /\bdc[bz]\b/.test(accepted ?? "") && req.header("save-data") !== "on";
  return {
    coding: encoding === "identity" ? undefined : { encoding },
    ...(wantsOne && { link: `<${DICTIONARY_PATH}>; rel="compression-dictionary"` }),
  };
}
