/** Fewer words than this are more likely a section or a number than a headline. */
const fewestWords = 3;

/**
 * What a story is called before its text is here: the words of its address where publishers put the
 * headline there, else the address itself.
 */
export function workingTitle(address: string): string {
  const [path = ""] = address.replace(/^https?:\/\//, "").split(/[?#]/, 1);
  const segments = path.split("/").slice(1);
  for (const segment of segments.toReversed()) {
    const words = wordsOf(segment);
    if (words.length >= fewestWords) return capitalise(words.join(" "));
  }
  return address.replace(/^https?:\/\//, "");
}

function wordsOf(segment: string): string[] {
  const parts = segment.replace(/\.\w{2,5}$/, "").split(/[-_+]/);
  // Numbers of articles stand at the ends; those inside belong to the headline.
  const from = parts.findIndex((part) => !/^\d*$/.test(part));
  const to = parts.findLastIndex((part) => !/^\d*$/.test(part));
  const words = from < 0 ? [] : parts.slice(from, to + 1);
  return words.every((word) => /^[a-z\d]{1,24}$/i.test(word)) ? words : [];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
