/** Types under which pages announce feeds; the last three say it of other things too. */
export const feedTypes: ReadonlySet<string> = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/feed+json",
  "application/rdf+xml",
  "application/json",
  "application/xml",
  "text/xml",
]);

/** Addresses that are announced in the same way and are no feeds: WordPress's own interface, embeds. */
export const noFeed = /\/wp-json\/|[?&]rest_route=|oembed/i;

/** Feeds of what readers wrote, by address or title. */
export const commentFeed =
  /\/comments?\/|\bcomments? (?:feed|rss|on|for)\b|\b(?:umpan|feed|rss) komentar\b|\bkomentar (?:atas|untuk)\b/i;
