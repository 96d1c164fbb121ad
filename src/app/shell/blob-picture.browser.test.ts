import { expect, it } from "vitest";
import { saveArticle } from "#library/bodies.ts";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { savePicture } from "#library/pictures.ts";
import { saveAddress } from "#library/stories.ts";
import { anArticle } from "#story/story.fixture.ts";
import { findBlobUrl } from "./blob-picture.ts";

const url = "https://pesisir.example/pasang";

it("finds a picture that was not here when it was first looked for", async () => {
  const opened = await anEmptyLibrary();
  const library = Promise.resolve(opened);
  const bytes = new TextEncoder().encode("picture").buffer;
  const hash = hex(await crypto.subtle.digest("SHA-256", bytes));
  await saveAddress(opened, { url, now: 1 });
  await saveArticle(opened, { address: url, article: anArticle({ url }), sizeBytes: 1, now: 1 });
  expect(await findBlobUrl(library, hash)).toBeUndefined();

  const picture = { index: 0, bytes, contentType: "image/webp", sizeBytes: bytes.byteLength };
  await savePicture(opened, { address: url, ...picture });
  const found = await findBlobUrl(library, hash);
  expect(await (await fetch(found ?? "")).text()).toBe("picture");
  expect(await findBlobUrl(library, hash)).toBe(found);
  opened.close();
});

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
