import type { Article } from "#article/article.ts";
import { claim, queue } from "#story/state.ts";
import { saveArticle } from "./bodies.ts";
import type { Library } from "./library.ts";
import { savePicture } from "./pictures.ts";
import { countOn, toRecord } from "./records.ts";

const key = "welcome";

interface Welcome {
  address: string;
  article: Article;
  /** The picture of `article`, as it came with the app. */
  picture: { bytes: ArrayBuffer; contentType: string };
  now: number;
}

/** True once the welcome was kept here, also when the reader has deleted it since. */
export async function hadWelcome(library: Library): Promise<boolean> {
  return (await library.read(["settings"], (tx) => tx.store.get(key))) !== undefined;
}

/**
 * Keeps the story that comes with the app, once in the life of a library. Killed anywhere, it begins
 * again at the next start. @throws BekalError storage-*
 */
export async function keepWelcome(library: Library, welcome: Welcome): Promise<void> {
  const { address, article, picture, now } = welcome;
  await library.write(["stories", "counters"], "relaxed", async (tx) => {
    const stories = tx.objectStore("stories");
    if ((await stories.get(address)) !== undefined) return;
    await stories.put(
      toRecord({
        schema: 1,
        address,
        url: article.url,
        order: await countOn(tx, "order"),
        savedAt: now,
        title: article.title,
        wordCount: 0,
        sizeBytes: 0,
        pictureCount: 0,
        hasText: false,
        // Claimed, so that no drain asks the gateway for what is here already.
        state: claim(queue(), now),
        progress: 0,
        tags: [],
        isWelcome: true,
      }),
    );
  });
  await saveArticle(library, { address, article, sizeBytes: 0, now });
  await savePicture(library, { address, index: 0, sizeBytes: 0, ...picture });
  await library.write(["settings"], "relaxed", (tx) => tx.store.put(true, key));
}
