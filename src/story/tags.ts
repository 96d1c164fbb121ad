/** Longer than this is a sentence, not a tag. */
const longest = 60;

/** A tag as it is shown: without blanks around it, each blank inside a single one; undefined for none. */
export function parseTag(text: string): string | undefined {
  const tag = text.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, longest).trim();
  return tag === "" ? undefined : tag;
}

/** What two spellings of one tag share. */
export function tagKey(tag: string): string {
  return (parseTag(tag) ?? "").toLowerCase();
}

export function hasTag(tags: readonly string[], tag: string): boolean {
  const key = tagKey(tag);
  return tags.some((one) => tagKey(one) === key);
}

/** The tags with one more at the end; one that is there in another spelling stays as it is. */
export function withTag(tags: readonly string[], tag: string): string[] {
  return hasTag(tags, tag) ? [...tags] : [...tags, tag];
}

export function withoutTag(tags: readonly string[], tag: string): string[] {
  const key = tagKey(tag);
  return tags.filter((one) => tagKey(one) !== key);
}

/** One tag under another name, in its place; where both are there, the other one stays alone. */
export function renameTag(tags: readonly string[], from: string, to: string): string[] {
  const [fromKey, toKey] = [tagKey(from), tagKey(to)];
  const named = tags.map((one) => (tagKey(one) === fromKey ? to : one));
  const at = named.findIndex((one) => tagKey(one) === toKey);
  return named.filter((one, index) => index === at || tagKey(one) !== toKey);
}
