import { expect, it } from "vitest";
import { ensureWelcome } from "#app/features/welcome/ensure-welcome.ts";
import pictureUrl from "#app/features/welcome/welcome.webp";
import { anEmptyLibrary } from "#library/library.fixture.ts";
import { findBlobUrl } from "./blob-picture.ts";

it("finds a picture that was not here when it was first looked for", async () => {
  const opened = await anEmptyLibrary();
  const library = Promise.resolve(opened);
  const bytes = await (await fetch(pictureUrl)).arrayBuffer();
  const hash = hex(await crypto.subtle.digest("SHA-256", bytes));
  expect(await findBlobUrl(library, hash)).toBeUndefined();

  await ensureWelcome(opened, { address: "https://bekal.example/welcome", language: "id" });
  const found = await findBlobUrl(library, hash);
  expect(await (await fetch(found ?? "")).arrayBuffer()).toEqual(bytes);
  expect(await findBlobUrl(library, hash)).toBe(found);
  opened.close();
});

function hex(digest: ArrayBuffer): string {
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
