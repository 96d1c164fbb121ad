import { keepPictures } from "#story/state.ts";
import type { Library, Writing } from "./library.ts";
import { missingOf, recount, sharperOf, withCounts } from "./pictures.ts";
import { toRecord } from "./records.ts";
import type { BodyRecord, PictureRecord, StoryRecord } from "./schema.ts";
import { announce } from "./watch.ts";

/** A story's pictures as they were before they were removed: enough to put them back. */
export interface RemovedPictures {
  address: string;
  body: Pick<BodyRecord, "pictures" | "withheld" | "sharp">;
  records: PictureRecord[];
}

type PictureTx = Writing<"bodies" | "pictures">;

/**
 * Releases the pictures of a body in the caller's own transaction. They are withheld from then on:
 * the reader can have each again by a tap, and none is fetched unasked.
 * @returns the record that tells so; the caller puts it where it belongs
 */
export async function releasePictures(tx: PictureTx, record: StoryRecord): Promise<StoryRecord> {
  const bodies = tx.objectStore("bodies");
  const body = await bodies.get(record.address);
  if (body === undefined) return record;
  const bare: BodyRecord = {
    ...body,
    pictures: {},
    withheld: [...body.sources.keys()],
    sharp: [],
  };
  await Promise.all([recount(tx, body, bare), bodies.put(bare)]);
  const { thumbnail: _thumbnail, ...story } = record;
  return toRecord(withCounts({ ...story, state: keepPictures(story.state, []) }, bare));
}

/**
 * Removes the pictures of one story to make room; its text stays.
 * @returns what putting them back needs; undefined when there are none
 */
export async function removePictures(
  library: Library,
  address: string,
): Promise<RemovedPictures | undefined> {
  const removed = await library.write(["stories", "bodies", "pictures"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    const [record, body] = await Promise.all([
      stories.get(address),
      tx.objectStore("bodies").get(address),
    ]);
    const kept = Object.values(body?.pictures ?? {});
    if (record === undefined || body === undefined || kept.length === 0) return undefined;
    const hashes = [...new Set(kept.map(({ hash }) => hash))];
    const found = await Promise.all(hashes.map((hash) => tx.objectStore("pictures").get(hash)));
    await stories.put(await releasePictures(tx, record));
    const records = found.filter((picture) => picture !== undefined);
    const { pictures, withheld = [], sharp = [] } = body;
    return { address, body: { pictures, withheld, sharp }, records };
  });
  if (removed !== undefined) announce({ kind: "story", address });
  return removed;
}

/** Puts removed pictures back where they were, unless another text is there meanwhile. */
export async function returnPictures(library: Library, removed: RemovedPictures): Promise<void> {
  const { address, records } = removed;
  await library.write(["stories", "bodies", "pictures"], "relaxed", async (tx) => {
    const [stories, bodies] = [tx.objectStore("stories"), tx.objectStore("bodies")];
    const [record, bare] = await Promise.all([stories.get(address), bodies.get(address)]);
    if (record === undefined || bare === undefined) return;
    if (Object.keys(bare.pictures).length > 0) return;
    const body: BodyRecord = { ...bare, ...removed.body };
    for (const picture of records) await putBack(tx, picture);
    await recount(tx, bare, body);
    const lead = body.lead === undefined ? undefined : body.pictures[body.lead]?.hash;
    const state = keepPictures(record.state, missingOf(body), sharperOf(body));
    const draft = { ...record, state, ...(lead !== undefined && { thumbnail: lead }) };
    await Promise.all([bodies.put(body), stories.put(toRecord(withCounts(draft, body)))]);
  });
  announce({ kind: "story", address });
}

/** Another story may have brought the same picture meanwhile: then it is counted there already. */
async function putBack(tx: PictureTx, picture: PictureRecord): Promise<void> {
  const pictures = tx.objectStore("pictures");
  const isHere = (await pictures.get(picture.hash)) !== undefined;
  if (!isHere) await pictures.put({ ...picture, refs: 0 });
}
