import { isIP } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import ipaddr from "ipaddr.js";

/** What Hono knows of a request; without a server (tests) there is no socket. */
export interface GatewayEnv {
  Bindings: Partial<HttpBindings>;
}

/** A request as far as this file looks at it. */
interface Asked {
  env: { incoming?: { socket: { remoteAddress?: string | undefined } } } | undefined;
  req: { header(name: string): string | undefined; url: string };
}

/**
 * Who asks, for the limits: an IPv4 address, or the /64 an IPv6 address is in, as one home has so
 * many. `X-Forwarded-For` counts only as far as trusted proxies wrote it, read from its end.
 */
export function clientOf(asked: Asked, trustedProxies: string[]): string {
  const chain = (asked.req.header("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  let client = plain(asked.env?.incoming?.socket.remoteAddress ?? "");
  while (trustedProxies.includes(client)) {
    const before = plain(chain.pop() ?? "");
    if (before === "") break;
    client = before;
  }
  return groupOf(client);
}

/** True when the reader's side of the connection is HTTPS, as far as it can be believed. */
export function isSecure(asked: Asked, trustedProxies: string[]): boolean {
  if (asked.req.url.startsWith("https:")) return true;
  const peer = plain(asked.env?.incoming?.socket.remoteAddress ?? "");
  return trustedProxies.includes(peer) && asked.req.header("x-forwarded-proto") === "https";
}

/** IPv4 written as IPv6 is the same client; anything that is no address is nobody. */
function plain(address: string): string {
  return isIP(address) > 0 ? ipaddr.process(address).toString() : "";
}

function groupOf(address: string): string {
  if (isIP(address) !== 6) return address;
  return ipaddr.parse(address).toByteArray().slice(0, 8).join(".");
}
