import sharp from "sharp";
import { aPage } from "./pages.ts";
import type { Publisher } from "./publisher.ts";

/** Puts a story with pictures on the publisher's site. @returns its URL */
export async function publishStory(
  publisher: Publisher,
  path: string,
  {
    title,
    pictures = 0,
    paragraphs = 8,
  }: { title: string; pictures?: number; paragraphs?: number },
): Promise<string> {
  const figures: string[] = [];
  for (let index = 1; index <= pictures; index += 1) {
    const source = `${path}-foto-${index}.jpg`;
    const body = await aPhoto(index * 40 + path.length);
    publisher.serve(source, { body, contentType: "image/jpeg" });
    figures.push(
      `<figure><img src="${source}" width="960" height="540" alt="Gambar ${index}">`,
      `<figcaption>Keterangan gambar ${index} dari ${title}.</figcaption></figure>`,
    );
  }
  const body = aPage(title, paragraphs).replace(
    "<p>Bagian 3.",
    `${figures.join("\n")}<p>Bagian 3.`,
  );
  publisher.serve(path, { body });
  return publisher.url(path);
}

/** A photograph's worth of detail, other for every `seed`. */
function aPhoto(seed: number): Promise<Buffer> {
  const gaussian = { type: "gaussian" as const, mean: 100 + (seed % 60), sigma: 20 };
  const create = {
    width: 960,
    height: 540,
    channels: 3 as const,
    background: "teal",
    noise: gaussian,
  };
  return sharp({ create }).jpeg({ quality: 60 }).toBuffer();
}
