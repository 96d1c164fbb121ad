import type { MiddlewareHandler } from "hono";
import { clientOf, type GatewayEnv, isSecure } from "./client-address.ts";
import type { ClientLimits } from "./client-limits.ts";
import type { Config } from "./config.ts";
import { STRICT_TRANSPORT } from "./page-headers.ts";
import { tooMany } from "./problem-response.ts";

/** What every answer of the API is sent with: it is data, and stays data in any browser. */
export function apiHeaders(
  config: Pick<Config, "corsOrigins" | "trustedProxies">,
): MiddlewareHandler<GatewayEnv> {
  const { corsOrigins, trustedProxies } = config;
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    headers.set("x-content-type-options", "nosniff");
    headers.set("content-security-policy", "default-src 'none'; sandbox");
    headers.set("referrer-policy", "no-referrer");
    headers.set(
      "cross-origin-resource-policy",
      corsOrigins.length > 0 ? "cross-origin" : "same-origin",
    );
    if (isSecure(context, trustedProxies)) {
      headers.set("strict-transport-security", STRICT_TRANSPORT);
    }
  };
}

/** Holds each client to its share; the place is given back when the answer is made. */
export function withinLimits(
  limits: ClientLimits,
  trustedProxies: string[],
): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const place = await limits.enter(clientOf(context, trustedProxies));
    if ("retryAfterS" in place) return tooMany(place.retryAfterS);
    try {
      await next();
    } finally {
      place.leave();
    }
    return undefined;
  };
}
