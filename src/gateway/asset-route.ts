import type { Context } from "hono";
import { chooseEncoding, parseWeights } from "./accept.ts";
import { type Asset, appRoutes, type Assets } from "./assets.ts";
import type { GatewayEnv } from "./client-address.ts";
import { parseAvailableDictionary } from "./dictionaries.ts";
import { hasCurrent } from "./etag.ts";
import { STRICT_TRANSPORT } from "./page-headers.ts";

/** One way to send a file. */
interface Form {
  bytes: Uint8Array;
  encoding: "identity" | "br" | "gzip" | "dcb";
}

const NOT_FOUND_PAGE = `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Bekal: 404</title>
<h1>Halaman ini tidak ada</h1>
<p>This page does not exist.</p>
<p><a href="/">Bekal</a></p>
`;

/** `GET` of anything that is not the API: the app's screens and files, or a small page that says no. */
export function createAssetRoute(
  assets: Assets,
  isSecure: (context: Context<GatewayEnv>) => boolean,
) {
  return (context: Context<GatewayEnv>): Response => {
    const { path } = context.req;
    const asset = assets.byPath.get(appRoutes.includes(path) ? "/index.html" : path);
    const headers = new Headers(assets.headers);
    if (isSecure(context)) headers.set("strict-transport-security", STRICT_TRANSPORT);
    return asset === undefined ? notFound(headers) : assetResponse(asset, context, headers);
  };
}

function assetResponse(asset: Asset, { req }: Context<GatewayEnv>, headers: Headers): Response {
  const form = chooseForm(asset, {
    accepted: req.header("accept-encoding"),
    dictionary: parseAvailableDictionary(req.header("available-dictionary")),
  });
  const etag =
    form.encoding === "identity" ? `"${asset.hash}"` : `"${asset.hash}-${form.encoding}"`;
  headers.set("cache-control", asset.cacheControl);
  headers.set("etag", etag);
  if (asset.dictionary) headers.set("use-as-dictionary", asset.dictionary.useAsDictionary);
  const vary = asset.deltas.size > 0 ? "Accept-Encoding, Available-Dictionary" : "Accept-Encoding";
  headers.set("vary", vary);
  if (hasCurrent(req.header("if-none-match"), etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (form.encoding !== "identity") headers.set("content-encoding", form.encoding);
  headers.set("content-type", asset.contentType);
  headers.set("content-length", String(form.bytes.byteLength));
  return new Response(Buffer.from(form.bytes), { headers });
}

/** The difference to what the browser has, or else the smallest precompressed file it takes. */
function chooseForm(
  asset: Asset,
  { accepted, dictionary }: { accepted: string | undefined; dictionary: string | undefined },
): Form {
  const delta = dictionary === undefined ? undefined : asset.deltas.get(dictionary);
  if (delta !== undefined && (parseWeights(accepted).get("dcb") ?? 0) > 0) {
    return { bytes: delta, encoding: "dcb" };
  }
  const { br, gzip } = asset;
  const offered = [br ? ("br" as const) : [], gzip ? ("gzip" as const) : []].flat();
  const encoding = chooseEncoding(accepted, offered);
  const bytes = { br, gzip, identity: asset.bytes }[encoding] ?? asset.bytes;
  return { bytes, encoding };
}

function notFound(headers: Headers): Response {
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set("cache-control", "no-store");
  const bytes = new TextEncoder().encode(NOT_FOUND_PAGE);
  headers.set("content-length", String(bytes.byteLength));
  return new Response(bytes, { status: 404, headers });
}
