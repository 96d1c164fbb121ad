import { beforeEach, expect, it } from "vitest";
import { anArticle } from "#story/story.fixture.ts";
import { getBody, saveArticle } from "./bodies.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { removePictures, returnPictures } from "./lighten.ts";
import { getPicture, listMissing, savePicture } from "./pictures.ts";
import { getStory, saveAddress } from "./stories.ts";

const bytes = new TextEncoder().encode("the same picture").buffer;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

async function keep(path: string): Promise<string> {
  const url = `https://kota.example/${path}`;
  const { address } = await saveAddress(library, { url, now: 1 });
  const pictures = [{ src: "/api/v1/picture/a.s" }, { src: "/api/v1/picture/b.s" }];
  const article = anArticle({ url, pictures });
  await saveArticle(library, { address, article, sizeBytes: 4000, now: 1 });
  const picture = { bytes, contentType: "image/webp", sizeBytes: 9000 };
  await savePicture(library, { address, index: 0, ...picture });
  return address;
}

const read = async (address: string) => [
  await getStory(library, address),
  await getBody(library, address),
];

it("frees the pictures of one story, which then asks for none", async () => {
  const [one, other] = [await keep("a"), await keep("b")];
  const hash = (await getStory(library, one))?.thumbnail ?? "";
  await removePictures(library, one);

  expect(await getStory(library, one)).toMatchObject({
    state: { status: "ready" },
    sizeBytes: 4000,
    withheldCount: 2,
  });
  expect(await getStory(library, one)).not.toHaveProperty("thumbnail");
  expect(await listMissing(library, one)).toEqual([]);
  expect(await getPicture(library, hash)).toBeDefined();

  await removePictures(library, other);
  expect(await getPicture(library, hash)).toBeUndefined();
});

it("puts them back as they were", async () => {
  const address = await keep("a");
  const before = await read(address);
  const removed = await removePictures(library, address);
  expect(removed).toBeDefined();
  if (removed !== undefined) await returnPictures(library, removed);

  expect(await read(address)).toEqual(before);
  const hash = (await getStory(library, address))?.thumbnail ?? "";
  expect(await getPicture(library, hash)).toBeDefined();
});

it("has nothing to remove or to put back twice", async () => {
  const address = await keep("a");
  const removed = await removePictures(library, address);
  expect(await removePictures(library, address)).toBeUndefined();

  if (removed !== undefined) {
    await returnPictures(library, removed);
    await returnPictures(library, removed);
  }
  await removePictures(library, address);
  expect(
    await getPicture(library, Object.values(removed?.body.pictures ?? {})[0]?.hash ?? ""),
  ).toBeUndefined();
});
