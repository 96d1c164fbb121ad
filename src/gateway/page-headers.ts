import { isRecord } from "#base/json.ts";
import { type InlineHashes, writeHeaderPolicy } from "#wire/policy.ts";

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

/** What every page and file of the app is sent with. */
export function createPageHeaders(hashes: InlineHashes): HeadersInit {
  return {
    "content-security-policy": writeHeaderPolicy(hashes),
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
