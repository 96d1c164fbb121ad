import { saveArticle } from "#library/bodies.ts";
import type { Library } from "#library/library.ts";
import { savePicture } from "#library/pictures.ts";
import type { BodyRecord, PictureRecord } from "#library/schema.ts";
import { saveAddress } from "#library/stories.ts";
import type { Pack } from "#packing/pack.ts";
import { anArticle } from "#story/story.fixture.ts";

/** Keeps a whole story with its one real picture, another one for each `path`; returns its address. */
export async function keepStory(library: Library, path: string): Promise<string> {
  const url = `https://pesisir.example/${path}`;
  const { address } = await saveAddress(library, { url, now: 1 });
  const article = anArticle({ url, title: `Cerita ${path}` });
  await saveArticle(library, { address, article, sizeBytes: 4000, now: 1 });
  const bytes = await aRealPicture(path);
  const contentType = "image/webp";
  await savePicture(library, { address, index: 0, bytes, contentType, sizeBytes: 900 });
  return address;
}

/** The current pack of trip "pagi", with these stories in this order. */
export async function keepPack(library: Library, addresses: string[]): Promise<void> {
  const items = addresses.map((address) => ({
    address,
    minutes: 4,
    bytes: 0,
    reason: { kind: "fits", minutesLeft: 4 } as const,
  }));
  const times = { departsAt: 2_000_000, plannedAt: 1_000_000 };
  const pack: Pack = { tripId: "pagi", ...times, items, pinned: [], dropped: [], spentBytes: 0 };
  await library.write(["packs"], "relaxed", (tx) => tx.store.put(pack));
}

/** Changes a stored text behind the library's back, as a failing disk does. */
export async function harmBody(
  library: Library,
  address: string,
  harm: (body: BodyRecord) => BodyRecord,
): Promise<void> {
  await library.write(["bodies"], "relaxed", async (tx) => {
    const body = await tx.store.get(address);
    if (body !== undefined) await tx.store.put(harm(body));
  });
}

/** Changes the first picture of a story, or takes its record away. */
export async function harmPicture(
  library: Library,
  address: string,
  harm: (picture: PictureRecord) => PictureRecord | undefined,
): Promise<void> {
  await library.write(["bodies", "pictures"], "relaxed", async (tx) => {
    const body = await tx.objectStore("bodies").get(address);
    const pictures = tx.objectStore("pictures");
    const picture = await pictures.get(body?.pictures[0]?.hash ?? "");
    if (picture === undefined) return;
    const harmed = harm(picture);
    await (harmed === undefined ? pictures.delete(picture.hash) : pictures.put(harmed));
  });
}

async function aRealPicture(words: string): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(96, 54);
  const paint = canvas.getContext("2d");
  paint?.fillText(words, 4, 30);
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.6 });
  return blob.arrayBuffer();
}
