import { keepPicture } from "#story/state.ts";
import { hashOf } from "./bytes.ts";
import type { Library, WriteTx } from "./library.ts";
import { sizeOfPicture } from "./picture-size.ts";
import { type Draft, toRecord } from "./records.ts";
import type { BodyRecord, PictureRecord, StoredPicture, StoryRecord } from "./schema.ts";
import { announce } from "./watch.ts";

interface Fetched {
  address: string;
  /** Its place in the article's pictures. */
  index: number;
  bytes: ArrayBuffer;
  contentType: string;
  /** As it came over the network. */
  sizeBytes: number;
}

/** A picture to ask for, and every place of the story that shows it. */
export interface MissingPicture {
  src: string;
  indexes: number[];
}

/**
 * Keeps one picture of a story, whole, stored once for all stories that show it. The last missing
 * one makes the story ready.
 * @returns false, and keeps nothing, when the story was deleted meanwhile
 * @throws BekalError storage-*
 */
export async function savePicture(library: Library, fetched: Fetched): Promise<boolean> {
  const { address, index, bytes, contentType, sizeBytes } = fetched;
  const hash = await hashOf(bytes);
  const picture: StoredPicture = { hash, sizeBytes, ...sizeOfPicture(bytes) };
  const isKept = await library.write(["stories", "bodies", "pictures"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const bodies = tx.objectStore("bodies");
    const [story, old] = await Promise.all([stories.get(address), bodies.get(address)]);
    if (story === undefined || old?.sources[index] === undefined) return false;
    const body: BodyRecord = { ...old, pictures: { ...old.pictures, [index]: picture } };
    await Promise.all([
      bodies.put(body),
      stories.put(withPicture(story, body, index)),
      recount(tx, old, body, { hash, bytes, contentType, refs: 0 }),
    ]);
    return true;
  });
  if (isKept) announce({ kind: "story", address });
  return isKept;
}

function withPicture(story: StoryRecord, body: BodyRecord, index: number): StoryRecord {
  const thumbnail = index === body.lead ? body.pictures[index]?.hash : undefined;
  const state = keepPicture(story.state, index);
  return toRecord(withCounts({ ...story, state, ...(thumbnail && { thumbnail }) }, body));
}

/** Tells on the record what of its body is here, and what that cost. */
export function withCounts(draft: Draft, body: BodyRecord): Draft {
  const { missingCount: _missingCount, ...story } = draft;
  const missingCount = missingOf(body).length;
  const sizeBytes = costOf(body);
  const pictureBytes = sizeBytes - body.sizeBytes;
  return { ...story, sizeBytes, pictureBytes, ...(missingCount > 0 && { missingCount }) };
}

/** The places of the pictures that are not on the device. */
export function missingOf({ sources, pictures }: Pick<BodyRecord, "sources" | "pictures">) {
  return [...sources.keys()].filter((index) => pictures[index] === undefined);
}

/** What the text and its pictures cost, bytes; a picture that is shown twice was paid for once. */
function costOf({ sizeBytes, pictures }: BodyRecord): number {
  const byHash = new Map(Object.values(pictures).map((one) => [one.hash, one.sizeBytes]));
  return [...byHash.values()].reduce((sum, cost) => sum + cost, sizeBytes);
}

/** One picture by its hash. */
export async function getPicture(
  library: Library,
  hash: string,
): Promise<{ bytes: ArrayBuffer; contentType: string } | undefined> {
  const record = await library.read(["pictures"], (tx) => tx.store.get(hash));
  return record && { bytes: record.bytes, contentType: record.contentType };
}

/** The pictures a story still lacks, each once, the lead picture first. */
export async function listMissing(library: Library, address: string): Promise<MissingPicture[]> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  const bySource = new Map<string, number[]>();
  for (const index of placesByWorth(body)) {
    const src = body?.sources[index];
    if (src === undefined || body?.pictures[index] !== undefined) continue;
    bySource.set(src, [...(bySource.get(src) ?? []), index]);
  }
  return Array.from(bySource, ([src, indexes]) => ({ src, indexes }));
}

function placesByWorth(body: BodyRecord | undefined): number[] {
  const places = [...(body?.sources.keys() ?? [])];
  return places.toSorted((a, b) => Number(b === body?.lead) - Number(a === body?.lead));
}

/**
 * Moves the counts of the pictures from what a body showed to what it shows, in the caller's own
 * transaction. A picture that nothing shows any more goes; `fresh` is one that may be new here.
 */
export async function recount(
  tx: Pick<WriteTx<["pictures"]>, "objectStore">,
  before: Pick<BodyRecord, "pictures"> | undefined,
  after: Pick<BodyRecord, "pictures"> | undefined,
  fresh?: PictureRecord,
): Promise<void> {
  const changes = new Map<string, number>();
  const add = (body: Pick<BodyRecord, "pictures"> | undefined, step: number) => {
    for (const { hash } of Object.values(body?.pictures ?? {})) {
      changes.set(hash, (changes.get(hash) ?? 0) + step);
    }
  };
  add(before, -1);
  add(after, 1);
  const pictures = tx.objectStore("pictures");
  for (const [hash, change] of changes) {
    if (change === 0) continue;
    const record = (await pictures.get(hash)) ?? (hash === fresh?.hash ? fresh : undefined);
    if (record === undefined) continue;
    const refs = record.refs + change;
    await (refs > 0 ? pictures.put({ ...record, refs }) : pictures.delete(hash));
  }
}
