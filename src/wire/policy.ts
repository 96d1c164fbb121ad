/** Hashes of the inline style and start script of the app's HTML, as CSP sources: `sha256-…`. */
export interface InlineHashes {
  scriptHashes: string[];
  styleHashes: string[];
}

/**
 * What a page of the app may do: be read. Nothing runs but its own scripts and the hashed ones, and
 * nothing is asked but its own origin. The build writes it into the HTML, the gateway into a header.
 * @see https://www.w3.org/TR/CSP3/
 */
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
    // The silence that goes with a voice, made by the page (features/listen/silent-sound.ts).
    "media-src blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types bekal-url",
  ].join("; ");
}

/** The same as a header, where it can also say that no page may frame this one. */
export function writeHeaderPolicy(hashes: InlineHashes): string {
  return `${writePolicy(hashes)}; frame-ancestors 'none'`;
}

function quote(source: string): string {
  return `'${source}'`;
}
