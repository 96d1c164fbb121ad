import type { Context } from "hono";
import type { GatewayEnv } from "./client-address.ts";
import { hasCurrent } from "./etag.ts";
import type { Log } from "./log.ts";
import type { Pictures } from "./picture-answers.ts";
import { formatFor, parseSize } from "./picture-form.ts";
import { problemResponse } from "./problem-response.ts";

interface Parts {
  pictures: Pictures;
  /** The URL in a token of ours; undefined for any other. */
  verify: (token: string) => string | undefined;
  log: Log;
}

const FOREVER = "public, max-age=31536000, immutable, no-transform";

/** `GET /api/v1/picture/<token>`: one picture that an article of this gateway named. */
export function createPictureRoute({ pictures, verify, log }: Parts) {
  return async ({ req }: Context<GatewayEnv, "/:token">): Promise<Response> => {
    const url = verify(req.param("token"));
    if (url === undefined) {
      return problemResponse({ code: "not-found", detail: "No article of this gateway names it." });
    }
    const size = parseSize(req.query("quality"), req.query("width"));
    if (size === undefined) {
      return problemResponse({ code: "not-found", detail: "Pictures are not made in this size." });
    }
    const form = { ...size, format: formatFor(req.header("accept")) };
    const answer = await pictures.getPicture(url, form);
    log("picture", { outcome: answer.kind === "picture" ? "picture" : answer.code });
    if (answer.kind === "problem") return problemResponse(answer);
    const etag = `"${answer.etag}"`;
    const headers = new Headers({ "cache-control": FOREVER, etag, vary: "Accept" });
    if (hasCurrent(req.header("if-none-match"), etag)) {
      return new Response(null, { status: 304, headers });
    }
    headers.set("content-type", `image/${form.format}`);
    headers.set("content-disposition", "inline");
    headers.set("content-length", String(answer.bytes.byteLength));
    return new Response(Buffer.from(answer.bytes), { headers });
  };
}
