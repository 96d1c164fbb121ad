import { createHash } from "node:crypto";
import type { InlineHashes } from "#wire/policy.ts";

/** Finds the inline script and style of the built HTML. */
export function hashInline(html: string): InlineHashes {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];
  return {
    scriptHashes: scripts.map(([, text]) => hashSource(text ?? "")),
    styleHashes: styles.map(([, text]) => hashSource(text ?? "")),
  };
}

/** A CSP source without its quotes: `sha256-…`. */
function hashSource(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
