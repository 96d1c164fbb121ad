import { isRecord } from "#base/json.ts";

/** Hashes of the inline style and start script that the build put into index.html. */
export interface InlineHashes {
  scriptHashes: string[];
  styleHashes: string[];
}

const SOURCE_HASH = /^sha(?:256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** Reads `csp.json` of the build; undefined when anything in it is no hash. */
export function parseInlineHashes(value: unknown): InlineHashes | undefined {
  if (!isRecord(value)) return undefined;
  const scriptHashes = parseHashes(value["scriptHashes"]);
  const styleHashes = parseHashes(value["styleHashes"]);
  return scriptHashes && styleHashes && { scriptHashes, styleHashes };
}

function parseHashes(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const hashes = value.filter((hash) => typeof hash === "string" && SOURCE_HASH.test(hash));
  return hashes.length === value.length ? hashes : undefined;
}

/**
 * What every page and file of the app is sent with: nothing runs but the app's own scripts, and
 * nothing is asked but its own origin.
 */
export function createPageHeaders({ scriptHashes, styleHashes }: InlineHashes): HeadersInit {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes.map(quote)].join(" "),
    ["style-src 'self'", ...styleHashes.map(quote)].join(" "),
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types bekal-url",
  ];
  return {
    "content-security-policy": policy.join("; "),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
    "permissions-policy":
      "camera=(self), clipboard-read=(self), microphone=(), geolocation=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}

/** Sent when the reader's connection is HTTPS: two years, as browsers ask for. */
export const STRICT_TRANSPORT = "max-age=63072000; includeSubDomains";

function quote(hash: string): string {
  return `'${hash}'`;
}
