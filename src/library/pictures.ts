import { keepPictures, succeed } from "#story/state.ts";
import type { StoryState } from "#story/story.ts";
import { hashOf } from "./bytes.ts";
import type { Library, Writing } from "./library.ts";
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
  /** Absent: light. */
  quality?: "full";
}

/** A picture to ask for, and every place of the story that shows it. */
export interface MissingPicture {
  src: string;
  indexes: number[];
  quality: "light" | "full";
  /** What it will weigh, without headers: measured by the gateway, or what is likely. */
  expectedBytes: number;
  /** Nobody measured it: it may weigh many times what is expected. */
  isGuess?: true;
}

/** What a picture weighs when nobody measured it. */
const likelyBytes = { light: 12_000, full: 60_000 } as const;

/**
 * Keeps one picture of a story, whole, stored once for all stories that show it; a full one takes the
 * place of a light one. The last missing one makes the story ready.
 * @returns false, and keeps nothing, when the story was deleted meanwhile
 * @throws BekalError storage-*
 */
export async function savePicture(library: Library, fetched: Fetched): Promise<boolean> {
  const { address, index, bytes, contentType, sizeBytes, quality } = fetched;
  const hash = await hashOf(bytes);
  const size = sizeOfPicture(bytes);
  const picture: StoredPicture = { hash, sizeBytes, ...size, ...(quality && { quality }) };
  const isKept = await library.write(["stories", "bodies", "pictures"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const bodies = tx.objectStore("bodies");
    const [story, old] = await Promise.all([stories.get(address), bodies.get(address)]);
    if (story === undefined || old?.sources[index] === undefined) return false;
    // A light one that comes late must not blur what is here in full.
    if (quality === undefined && old.pictures[index]?.quality === "full") return true;
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
  const state = keepPictures(story.state, missingOf(body), sharperOf(body));
  return toRecord(withCounts({ ...story, state, ...(thumbnail && { thumbnail }) }, body));
}

/** Tells on the record what of its body is here, and what that cost. */
export function withCounts(draft: Draft, body: BodyRecord): Draft {
  const { missingCount: _missing, withheldCount: _withheld, ...story } = draft;
  const missingCount = missingOf(body).length;
  const withheldCount = withheldOf(body).length;
  const sizeBytes = costOf(body);
  return {
    ...story,
    sizeBytes,
    pictureBytes: sizeBytes - body.sizeBytes,
    ...(missingCount > 0 && { missingCount }),
    ...(withheldCount > 0 && { withheldCount }),
  };
}

/** What a body says of its pictures. */
export type PictureList = Pick<BodyRecord, "sources" | "pictures" | "withheld" | "sharp">;

/** The places of the wanted pictures that are not on the device. */
export function missingOf({ sources, pictures, withheld = [] }: PictureList): number[] {
  const places = [...sources.keys()];
  return places.filter((index) => pictures[index] === undefined && !withheld.includes(index));
}

/** The places of the pictures that are not on the device, and that the reader's rule leaves out. */
export function withheldOf({ pictures, withheld = [] }: PictureList): number[] {
  return withheld.filter((index) => pictures[index] === undefined);
}

/** The places of the pictures that are here, but light, and are wanted in full. */
export function sharperOf({ pictures, sharp = [] }: PictureList): number[] {
  return sharp.filter((index) => {
    const kept = pictures[index];
    return kept !== undefined && kept.quality !== "full";
  });
}

/** The state of a story by what is on the device: its text is, some wanted pictures may not be. */
export function stateOf(body: PictureList): StoryState {
  return succeed(missingOf(body), sharperOf(body));
}

/** What one picture of a body will weigh, without headers. */
export function weightOf(
  { weights }: Pick<BodyRecord, "weights">,
  index: number,
  quality: "light" | "full",
): number {
  return weights?.[index]?.[quality] ?? likelyBytes[quality];
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

/**
 * The pictures a story still lacks, each once: the lead picture first, those that are only wanted
 * sharper last.
 */
export async function listMissing(library: Library, address: string): Promise<MissingPicture[]> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  if (body === undefined) return [];
  const bySource = new Map<string, MissingPicture>();
  for (const index of [...leadFirst(missingOf(body), body), ...sharperOf(body)]) {
    const src = body.sources[index];
    if (src === undefined) continue;
    const known = bySource.get(src);
    if (known === undefined) bySource.set(src, toMissing(body, src, index));
    else known.indexes.push(index);
  }
  return [...bySource.values()];
}

function toMissing(body: BodyRecord, src: string, index: number): MissingPicture {
  const quality = body.sharp?.includes(index) === true ? "full" : "light";
  const isGuess = body.weights?.[index]?.[quality] === undefined;
  const expectedBytes = weightOf(body, index, quality);
  return { src, indexes: [index], quality, expectedBytes, ...(isGuess && { isGuess }) };
}

function leadFirst(places: number[], { lead }: BodyRecord): number[] {
  return places.toSorted((a, b) => Number(b === lead) - Number(a === lead));
}

/**
 * Moves the counts of the pictures from what a body showed to what it shows, in the caller's own
 * transaction. A picture that nothing shows any more goes; `fresh` is one that may be new here.
 */
export async function recount(
  tx: Writing<"pictures">,
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
