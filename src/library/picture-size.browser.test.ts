import { expect, it } from "vitest";
import { sizeOfPicture } from "./picture-size.ts";

/** A picture of the browser's own making. */
async function draw(type: string, quality: number, isClear: boolean) {
  const canvas = new OffscreenCanvas(321, 45);
  const context = canvas.getContext("2d", { alpha: isClear });
  if (context !== null) {
    context.fillStyle = isClear ? "#f008" : "#f00";
    context.fillRect(0, 0, 300, 45);
  }
  const blob = await canvas.convertToBlob({ type, quality });
  expect(blob.type).toBe(type);
  return blob.arrayBuffer();
}

it("reads the size of every kind of WebP", async () => {
  for (const quality of [0.5, 1]) {
    for (const isClear of [true, false]) {
      const bytes = await draw("image/webp", quality, isClear);
      expect(sizeOfPicture(bytes)).toEqual({ width: 321, height: 45 });
    }
  }
});

it("takes the largest picture of an AVIF file, past its preview", () => {
  const file = new DataView(new ArrayBuffer(120));
  const write = (at: number, text: string) =>
    new Uint8Array(file.buffer).set(new TextEncoder().encode(text), at);
  write(4, "ftypavif");
  for (const [at, width, height] of [[40, 16, 9] as const, [70, 1200, 675] as const]) {
    write(at, "ispe");
    file.setUint32(at + 8, width);
    file.setUint32(at + 12, height);
  }

  expect(sizeOfPicture(file.buffer)).toEqual({ width: 1200, height: 675 });
});

it("says nothing of what it does not know", async () => {
  expect(sizeOfPicture(await draw("image/png", 1, true))).toEqual({ width: 0, height: 0 });
  expect(sizeOfPicture(new ArrayBuffer(3))).toEqual({ width: 0, height: 0 });
  expect(sizeOfPicture(new ArrayBuffer(9000))).toEqual({ width: 0, height: 0 });
});
