import { isIP } from "node:net";
import { BekalError } from "#base/errors.ts";
import { isPublic, type AddressRules } from "./judge-address.ts";

/** How a URL is judged; `allowPrivate` holds exact `host:port` pairs, in lower case. */
export interface UrlRules extends AddressRules {
  allowPrivate?: ReadonlySet<string>;
  /** What a redirect is relative to. */
  base?: URL;
}

/** Of the text as it came, and of the URL it became. */
const MAX_URL_CHARS = 8 * 1024;

const ports = new Set(["", "80", "443", "8080", "8443"]);

/** Names that never belong to the public internet (RFC 2606, 6761, 6762, 7686, 8375, 9476). */
const privateNames = [
  "localhost",
  "localdomain",
  "local",
  "internal",
  "intranet",
  "private",
  "corp",
  "home",
  "lan",
  "home.arpa",
  "onion",
  "i2p",
  "invalid",
  "test",
  "example",
  "alt",
];

/**
 * Parses a URL once and judges its scheme, credentials, port and host. The URL returned is what
 * must be fetched: no second parser may read the text.
 * @throws BekalError `refused-address`
 */
export function checkUrl(text: string, rules: UrlRules = {}): URL {
  const url = text.length > MAX_URL_CHARS ? null : URL.parse(text, rules.base);
  if (url === null) throw refused("not a URL");
  const why = whyRefused(url, rules);
  if (why !== undefined) throw refused(why);
  // "news.com." is the same host, but no certificate says so.
  url.hostname = url.hostname.replace(/\.$/, "");
  return url;
}

function whyRefused(url: URL, rules: UrlRules): string | undefined {
  // A base or an encoding can make a short text long.
  if (url.href.length > MAX_URL_CHARS) return "too long";
  if (url.protocol !== "http:" && url.protocol !== "https:") return "scheme";
  if (url.username !== "" || url.password !== "") return "credentials";
  if (rules.allowPrivate?.has(hostPort(url)) === true) return undefined;
  if (!ports.has(url.port)) return "port";
  return isPublicHost(url.hostname, rules) ? undefined : "host";
}

/** `host:port` with the scheme's own port filled in; IPv6 in brackets. */
export function hostPort(at: { protocol: string; hostname: string; port: string }): string {
  const port = at.port === "" ? defaultPort(at.protocol) : at.port;
  const host = isIP(at.hostname) === 6 ? `[${at.hostname}]` : at.hostname;
  return `${host}:${port}`.toLowerCase();
}

function defaultPort(protocol: string): string {
  return protocol === "https:" ? "443" : "80";
}

function isPublicHost(hostname: string, rules: AddressRules): boolean {
  if (hostname.startsWith("[")) return isPublic(hostname.slice(1, -1), rules);
  if (isIP(hostname) !== 0) return isPublic(hostname, rules);
  return isPublicName(hostname.replace(/\.$/, ""));
}

function isPublicName(name: string): boolean {
  const labels = name.split(".");
  if (labels.length < 2 || name.length > 253) return false;
  if (labels.some((label) => label === "" || label.length > 63)) return false;
  return !privateNames.some((ending) => name === ending || name.endsWith(`.${ending}`));
}

function refused(why: string): BekalError {
  return new BekalError("refused-address", { message: `refused address: ${why}` });
}
