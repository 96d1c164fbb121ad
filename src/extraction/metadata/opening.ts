import { plain } from "./title.ts";
import { isProse, note, type Work } from "#extraction/work.ts";

/** How a story's first words name the place: "KARAWANG, outlet -", "LONDON (Reuters) -", "Outlet.com, Jakarta -". */
const datelines: readonly RegExp[] = [
  /^(?<place>\p{Lu}[\p{Lu} .'’/-]{2,40}?)(?:,\s*[^–—-]{2,50}?)?\s*(?:\([^)]{2,40}\)\s*)?[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*,\s*(?=[^–—-]{2,40}\s[–—-])[^–—,.-]{0,40}(?:\.\p{L}{2,4}\s*)?\s[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*\([^)]{2,40}\)\s*[–—-]{1,2}\s/u,
  /^(?<place>\p{Lu}\p{Ll}[\p{L}'’]{1,20}(?:\s\p{Lu}\p{Ll}+){0,2})\s[–—-]{1,2}\s(?=\p{Lu})/u,
];
const outletFirst =
  /^[\p{L}\d. ]{2,25}\.(?:com|co|id|net|co\.id|news)\s*,\s*(?<place>\p{Lu}[\p{L}.'’ ]{2,30}?)\s*[–—-]{1,2}\s/iu;
const outlet = /\.(?:com|co|id|net|news)\b|^(?:reuters|antara|afp|ap)$/i;

/** The place a story reports from, from the opening of its first paragraphs. */
export function findDateline(text: string): string | undefined {
  const opening = text.slice(0, 120);
  for (const pattern of [outletFirst, ...datelines]) {
    const place = pattern.exec(opening)?.groups?.["place"]?.trim();
    if (place !== undefined && !outlet.test(place) && place.split(" ").length <= 5) return place;
  }
  return undefined;
}

/** Reads the dateline of the first prose block. */
export function readDateline(work: Work): string | undefined {
  const first = work.blocks.find((block) => block.node.tagName === "p" && isProse(block));
  return first && findDateline(first.text);
}

/** A first paragraph that equals the page's description becomes the standfirst. */
export function takeStandfirst(work: Work): string | undefined {
  const { excerpt } = work.metadata;
  const at = work.blocks.findIndex((block) => block.node.tagName !== "figure");
  const block = work.blocks[at];
  if (excerpt === undefined || block === undefined || at > 2 || block.words < 6) return undefined;
  const marked =
    / (?:standfirst|subtitle|sub title|subheadline|sub headline|dek|deck|lead|lede|summary|excerpt|sinopsis|ringkasan|intro) /.test(
      block.mark,
    );
  const isWhole = plain(block.text) === plain(excerpt);
  const rest = work.blocks.slice(at + 1).filter(isProse);
  // Many sites put the first paragraph into the description: only a marked or headed line is a standfirst.
  if (!isWhole || rest.length < 2 || !(marked || /^h[2-6]$/.test(block.node.tagName)))
    return undefined;
  work.blocks = work.blocks.filter((_, index) => index !== at);
  note(work.trace, "take-standfirst", "equals the page's description", block.text);
  return block.text;
}
