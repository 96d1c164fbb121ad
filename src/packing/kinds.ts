import { hostOf } from "#article/host.ts";
import { parseUrl } from "#base/url.ts";
import type { Story } from "#story/story.ts";

/** Share of the words of two titles that they have in common, from which on they tell the same. */
const alikeFrom = 0.6;
/** Too few words to judge by. */
const fewestWords = 3;
/** First folders of an address that say nothing of the section. */
const saysNothing = new Set(
  "read article articles artikel amp archive archives berita blog news p post posts s story stories".split(
    " ",
  ),
);

/**
 * The kind of each story, so that a pack is not five times the same: stories whose titles have most
 * words in common, else those of one section of one site. Undefined for a story like no other.
 */
export function kindsOf(stories: readonly Story[]): (string | undefined)[] {
  const leaders: { words: Set<string>; kind: string }[] = [];
  const titleKinds = stories.map(({ title }, index) => {
    const words = wordsOf(title);
    if (words.size < fewestWords) return undefined;
    const like = leaders.find((leader) => areAlike(leader.words, words));
    if (like !== undefined) return like.kind;
    leaders.push({ words, kind: `title ${index}` });
    return `title ${index}`;
  });
  const isShared = sharedOf(titleKinds);
  const kinds = stories.map(({ address }, index) => {
    const byTitle = titleKinds[index];
    return byTitle !== undefined && isShared(byTitle) ? byTitle : sectionOf(address);
  });
  const isAnyShared = sharedOf(kinds);
  return kinds.map((kind) => (kind !== undefined && isAnyShared(kind) ? kind : undefined));
}

function sharedOf(kinds: readonly (string | undefined)[]): (kind: string) => boolean {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return (kind) => (counts.get(kind) ?? 0) > 1;
}

/** Site and section, as the address tells them: its first folder that is a word. */
function sectionOf(address: string): string | undefined {
  const folders = parseUrl(address)?.pathname.split("/").slice(1, -1) ?? [];
  const section = folders.find((name) => /^[a-z][a-z-]*$/.test(name) && !saysNothing.has(name));
  return section === undefined ? undefined : `${hostOf(address)}/${section}`;
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu));
}

/** Most words in common, of all that either has. */
function areAlike(one: Set<string>, other: Set<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < large.size * alikeFrom) return false;
  let common = 0;
  for (const word of small) common += large.has(word) ? 1 : 0;
  return common >= (one.size + other.size - common) * alikeFrom;
}
