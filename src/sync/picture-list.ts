import { listMissing, type MissingPicture } from "#library/pictures.ts";
import { listPartials } from "#library/queue.ts";
import { getStory } from "#library/stories.ts";
import { wantPictures } from "#library/withheld.ts";
import type { Story } from "#story/story.ts";
import type { Part } from "./parts.ts";
import type { Run } from "./run.ts";

/** A picture to ask for, once for all places that show it. */
export interface WantedPicture extends Omit<MissingPicture, "indexes"> {
  places: { address: string; index: number }[];
}

/** So many stories are looked through at a time: their pictures are ordered among each other. */
const storiesAtOnce = 20;

/**
 * The pictures that are due, the most valuable first: the lead pictures of the stories, in their order,
 * then the rest.
 */
export async function* listPictures(run: Run, part: Part): AsyncGenerator<WantedPicture> {
  const stories = inOrder(await listPartials(run.library, run.now()), part);
  for (let from = 0; from < stories.length; from += storiesAtOnce) {
    const some = stories.slice(from, from + storiesAtOnce);
    const lists = await Promise.all(some.map((story) => listOf(run, story)));
    const ordered = [...lists.flatMap(({ lead }) => lead), ...lists.flatMap(({ rest }) => rest)];
    yield* mergeSame(ordered);
  }
}

/** Two stories may show the same picture: it is paid for once. */
function mergeSame(pictures: WantedPicture[]): WantedPicture[] {
  const known = new Map<string, WantedPicture>();
  for (const picture of pictures) {
    const key = `${picture.quality} ${picture.src}`;
    const same = known.get(key);
    if (same === undefined) known.set(key, picture);
    else same.places.push(...picture.places);
  }
  return [...known.values()];
}

function inOrder(stories: Story[], part: Part): Story[] {
  const mine = stories.filter(({ address }) => part.has(address));
  if (part.wished.length === 0) return mine;
  if (part.pictures === "none") return [];
  const places = new Map(part.wished.map((address, place) => [address, place]));
  const placeOf = ({ address }: Story) => places.get(address) ?? 0;
  return mine.toSorted((a, b) => placeOf(a) - placeOf(b));
}

async function listOf({ library }: Run, { address, thumbnail }: Story) {
  const missing = await listMissing(library, address);
  const all = missing.map(({ indexes, ...picture }) => ({
    ...picture,
    places: indexes.map((index) => ({ address, index })),
  }));
  // The lead picture comes first in what is missing, unless it is here.
  const leads = thumbnail === undefined ? 1 : 0;
  return { lead: all.slice(0, leads), rest: all.slice(leads) };
}

/** Makes wanted what the wish wants, and what the reader's general rule left out. */
export async function wantByWish({ library }: Run, { wished, pictures }: Part): Promise<void> {
  if (pictures === undefined || pictures === "none") return;
  for (const address of wished) {
    const { hasText = false, withheldCount = 0 } = (await getStory(library, address)) ?? {};
    const mayLack = withheldCount > 0 || pictures === "full";
    if (hasText && mayLack) await wantPictures(library, address, "all", pictures);
  }
}
