/** Reads a URL as the platform does; undefined when it is none. */
export function parseUrl(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    // Not a URL is an ordinary answer here: the caller asked to find out.
    return undefined;
  }
}
