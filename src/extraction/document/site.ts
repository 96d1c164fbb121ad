import type { Document } from "./node.ts";

/** The sites a page says it belongs to: its own address, and the one it names as canonical. */
export function sitesOf(url: string, document: Document): ReadonlySet<string> {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  const stated = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  const hosts = [url, canonical, stated].flatMap(
    (one) => URL.parse(one ?? "", url)?.hostname ?? [],
  );
  return new Set(hosts.map(siteOf));
}

/** The last two labels of a host, or three below a country's "co", "or" and the like. */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().split(".");
  const isCountry = /^(?:co|com|or|go|ac|net|org|gov|edu|web|my|sch)$/.test(labels.at(-2) ?? "");
  return labels.slice(isCountry && labels.length > 2 ? -3 : -2).join(".");
}
