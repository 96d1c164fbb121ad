/** A picture as a browser encodes it. */
interface Drawn {
  bytes: ArrayBuffer;
  contentType: string;
}

export const pictureSize = { width: 480, height: 270 };

/** Draws a real picture of a few kilobytes, another one for each number. Runs inside a page. */
export async function drawPicture(index: number): Promise<Drawn> {
  const { width, height } = pictureSize;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  for (let at = 0; at < 40; at += 1) {
    context.fillStyle = `hsl(${(index * 37 + at * 9) % 360} 60% 50%)`;
    context.fillRect((at * 53 + index) % width, (at * 31) % height, 120, 80);
  }
  const blob = await canvas.convertToBlob({ type: "image/webp", quality: 0.6 });
  return { bytes: await blob.arrayBuffer(), contentType: blob.type };
}
