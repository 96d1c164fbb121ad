/** What another app handed over; at least one field has words. */
export interface Share {
  title?: string;
  text?: string;
  url?: string;
}

const fields = ["title", "text", "url"] as const;
const longestField = 8192;

/**
 * Reads a share from the query of its address, the same for the service worker and the page; undefined
 * when it brought nothing. Android puts the address of a page in `text`, some apps in `title`.
 */
export function parseShare(query: URLSearchParams): Share | undefined {
  const share: Share = {};
  for (const field of fields) {
    const words = query.get(field)?.trim().slice(0, longestField);
    if (words) share[field] = words;
  }
  return Object.keys(share).length === 0 ? undefined : share;
}
