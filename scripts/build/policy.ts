import { createHash } from "node:crypto";

/** Hashes of what the HTML carries inside itself: the only inline code the policy allows. */
export interface InlineHashes {
  scriptHashes: string[];
  styleHashes: string[];
}

/** Finds the inline script and style of the built HTML. */
export function hashInline(html: string): InlineHashes {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g)];
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)];
  return {
    scriptHashes: scripts.map(([, text]) => hashSource(text ?? "")),
    styleHashes: styles.map(([, text]) => hashSource(text ?? "")),
  };
}

/** What a page may do: be read. The gateway sends the same as a header, with `frame-ancestors`. */
export function writePolicy({ scriptHashes, styleHashes }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scriptHashes.map(quote)].join(" ")}`,
    `style-src ${["'self'", ...styleHashes.map(quote)].join(" ")}`,
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
    "require-trusted-types-for 'script'",
    "trusted-types bekal-url",
  ].join("; ");
}

/** A CSP source without its quotes: `sha256-…`. */
function hashSource(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function quote(source: string): string {
  return `'${source}'`;
}
