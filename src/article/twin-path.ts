/** Last parts of a path that show the same story for a phone, or all its pages at once. */
const endings = ["/amp", "/amp.html", "/amp.htm", "/all"];

/** The file of a phone's page beside the story's own: `story.amp`, `story.amp.html`. */
const formats = [
  [".amp", ""],
  [".amp.html", ".html"],
  [".amp.htm", ".htm"],
] as const;

// Only before a further folder: `/amp/<story>` may be a shelf of a shop for guitars.
const phoneFolder = /^\/amp(?=\/[^/]+\/[^/]+)/;

/** The path of the story itself, whatever page for phones or of all parts this one names. */
export function ownPath(path: string): string {
  let text = path;
  // Each turn only looks at the path's two ends, so that thousands of endings cost nothing.
  for (let next = cutOnce(text); next !== text; next = cutOnce(text)) text = next;
  return text;
}

function cutOnce(path: string): string {
  const text = trimSlashes(path);
  const ending = endings.find((one) => text.length > one.length && text.endsWith(one));
  if (ending !== undefined) return text.slice(0, -ending.length);
  for (const [from, to] of formats) {
    const stem = text.slice(0, -from.length);
    if (text.endsWith(from) && stem !== "" && !stem.endsWith("/")) return stem + to;
  }
  return text.replace(phoneFolder, "");
}

/** Without the slashes at its end; one alone stays. */
function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 1 && path.endsWith("/", end)) end -= 1;
  return path.slice(0, end);
}
