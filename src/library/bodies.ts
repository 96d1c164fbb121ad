import type { Article, Completeness } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import { parseJson } from "#base/json.ts";
import type { Story } from "#story/story.ts";
import { deflate, hashOf, inflate } from "./bytes.ts";
import type { Library, WriteTx } from "./library.ts";
import { recount, withCounts } from "./pictures.ts";
import { settle } from "./queue.ts";
import { type Draft, toRecord } from "./records.ts";
import type { BodyRecord, StoredPicture, StoryRecord } from "./schema.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

interface Fetched {
  address: string;
  article: Article;
  /** As it came over the network. */
  sizeBytes: number;
  now: number;
}

/** A text that takes the place of another. */
interface Replacement {
  record: StoryRecord;
  old: BodyRecord | undefined;
  fresh: Omit<BodyRecord, "pictures">;
  article: Article;
}

/**
 * Keeps a story's text, whole and with its record in one transaction, on the disk when it resolves;
 * then reads it back and compares. Pictures that the last text had already stay; others follow.
 * A part of a story (a paywall's stub) never replaces the whole one: that stays, and the record says
 * in `refreshFailed` why it did.
 * @returns undefined when the story was deleted meanwhile: a late text does not bring it back
 * @throws BekalError storage-*
 */
export async function saveArticle(library: Library, fetched: Fetched): Promise<Story | undefined> {
  const { address } = fetched;
  const fresh = await toBody(fetched);
  const isLess = fetched.article.completeness !== "whole" && (await hasWhole(library, address));
  const story = await library.write(["stories", "bodies", "pictures"], "strict", async (tx) => {
    const stories = tx.objectStore("stories");
    const bodies = tx.objectStore("bodies");
    const [record, old] = await Promise.all([stories.get(address), bodies.get(address)]);
    if (record === undefined) return undefined;
    if (isLess && old !== undefined) {
      const kept = toRecord(withoutRefresh(record, old, fetched.article.completeness));
      await stories.put(kept);
      return toStory(kept);
    }
    return toStory(await putText(tx, { record, old, fresh, article: fetched.article }));
  });
  if (story === undefined) return undefined;
  await readBack(library, address, fresh.sha256);
  announce({ kind: "story", address });
  return story;
}

/** Puts a text with its record, and keeps the pictures that it shares with the last one. */
export async function putText(
  tx: Pick<WriteTx<["stories", "bodies", "pictures"]>, "objectStore">,
  { record, old, fresh, article }: Replacement,
): Promise<StoryRecord> {
  const body: BodyRecord = { ...fresh, pictures: keepPictures(old, fresh.sources) };
  const next = toRecord(withArticle(record, body, article));
  await Promise.all([
    tx.objectStore("bodies").put(body),
    tx.objectStore("stories").put(next),
    recount(tx, old, body),
  ]);
  return next;
}

/** The text of a story and which of its pictures are here; undefined when absent or damaged. */
export async function getBody(
  library: Library,
  address: string,
): Promise<{ article: Article; pictures: Record<number, StoredPicture> } | undefined> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  const text = body && (await textOf(body));
  const article = text && parseArticle(parseJson(new TextDecoder().decode(text)));
  return article && { article, pictures: body.pictures };
}

/** True when the text on the device can be read and is all of the story. */
async function hasWhole(library: Library, address: string): Promise<boolean> {
  return (await getBody(library, address))?.article.completeness === "whole";
}

function withoutRefresh(record: StoryRecord, old: BodyRecord, got: Completeness): Draft {
  return { ...record, state: settle(old), refreshFailed: reasons[got] ?? "not-whole" };
}

/** Why a part came instead of the whole, where there is a word for it. */
const reasons: Partial<Record<Completeness, ErrorCode>> = {
  paywall: "paywall",
  login: "login-needed",
};

/** A text as it is stored. */
export async function toBody({
  address,
  article,
  sizeBytes,
}: Omit<Fetched, "now">): Promise<Omit<BodyRecord, "pictures">> {
  const text = new TextEncoder().encode(JSON.stringify(article));
  const [bytes, sha256] = await Promise.all([deflate(text), hashOf(text)]);
  const sources = article.pictures.map(({ src }) => src);
  const { leadPicture: lead } = article;
  const body = { schema: 1, address, bytes, sha256, sources, sizeBytes } as const;
  return lead === undefined ? body : { ...body, lead };
}

/** The pictures of the last text that the new one shows too, by `src`, at their new places. */
function keepPictures(old: BodyRecord | undefined, sources: string[]): BodyRecord["pictures"] {
  const pictures: BodyRecord["pictures"] = {};
  for (const [index, source] of sources.entries()) {
    const known = old?.pictures[old.sources.indexOf(source)];
    if (known !== undefined) pictures[index] = known;
  }
  return pictures;
}

function withArticle(record: StoryRecord, body: BodyRecord, article: Article): Draft {
  const { refreshFailed: _failed, thumbnail: _thumbnail, isOwnCopy: _own, ...story } = record;
  const { title, siteName, language, direction, excerpt, wordCount, completeness } = article;
  const thumbnail = body.lead === undefined ? undefined : body.pictures[body.lead]?.hash;
  const draft = {
    ...story,
    title,
    wordCount,
    completeness,
    ...(siteName && { siteName }),
    ...(language && { language }),
    ...(direction && { direction }),
    ...(excerpt && { excerpt }),
    ...(thumbnail && { thumbnail }),
    pictureCount: article.pictures.length,
    progress: progressIn(record, article),
    hasText: true,
    state: settle(body),
  };
  return withCounts(draft, body);
}

/** What was read of a part is a smaller part of the whole; the whole again is read as far as before. */
function progressIn({ progress, wordCount, completeness }: StoryRecord, article: Article): number {
  const wasPart = completeness !== undefined && completeness !== "whole";
  const isMore = wasPart && article.wordCount > wordCount;
  return isMore ? (progress * wordCount) / article.wordCount : progress;
}

/** "Saved" is said only of what can be read: a disk may take a write and give back something else. */
export async function readBack(library: Library, address: string, sha256: string): Promise<void> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  // Deleted meanwhile, or saved again by another tab: that one checks its own.
  if (body === undefined || body.sha256 !== sha256) return;
  const text = await textOf(body);
  if (text === undefined || (await hashOf(text)) !== sha256) {
    throw new BekalError("storage-unavailable", { message: "The text came back different." });
  }
}

async function textOf(body: BodyRecord): Promise<ArrayBuffer | undefined> {
  try {
    return await inflate(body.bytes);
  } catch {
    // Damaged on the disk: the record stays for repair, and is no text meanwhile.
    return undefined;
  }
}
