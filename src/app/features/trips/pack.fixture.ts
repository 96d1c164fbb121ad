import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { savePack } from "#library/packs.ts";
import { saveAddress } from "#library/stories.ts";
import { saveTrip } from "#library/trips.ts";
import type { Pack, PackItem } from "#packing/pack.ts";
import { aPack, aTrip } from "#packing/packing.fixture.ts";
import type { Trip } from "#packing/trip.ts";
import { anArticle } from "#story/story.fixture.ts";

const hourMs = 3_600_000;

/** A trip that leaves in an hour, once; name only what matters. */
export function aSoonTrip(over: Partial<Trip> = {}): Trip {
  const at = Date.now() + hourMs;
  return aTrip({ name: "Pulang", departure: { kind: "once", at }, minutes: 20, ...over });
}

/** Keeps a story without pictures: with its text, or still waiting for it. */
export async function keepStory(library: Library, title: string, isHere = true): Promise<string> {
  const url = `https://pesisir.example/${title}`;
  const { address } = await saveAddress(library, { url, title, now: 1 });
  const { leadPicture: _leadPicture, ...article } = anArticle({ url, title, wordCount: 950 });
  const [, ...paragraphs] = article.body.children;
  const body = { ...article.body, children: paragraphs };
  if (isHere) {
    const plain = { ...article, pictures: [], body };
    await saveArticle(library, { address, article: plain, sizeBytes: 4000, now: 1 });
  }
  return address;
}

/** Keeps a trip with a pack of these stories, five minutes each. */
export async function keepPack(
  library: Library,
  addresses: string[],
  { trip = aSoonTrip(), ...over }: Partial<Pack> & { trip?: Trip } = {},
): Promise<Trip> {
  const items: PackItem[] = addresses.map((address, index) => ({
    address,
    minutes: 5,
    bytes: 4000,
    reason: { kind: "fits", minutesLeft: 20 - index * 5 },
  }));
  await saveTrip(library, trip);
  const { departure } = trip;
  const departsAt = departure.kind === "once" ? departure.at : 0;
  await savePack(library, aPack({ tripId: trip.id, departsAt, items, ...over }));
  return trip;
}
