import type { Article, Completeness } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import { parseJson } from "#base/json.ts";
import type { Story } from "#story/story.ts";
import { deflate, hashOf, inflate } from "./bytes.ts";
import type { Library } from "./library.ts";
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
    const body: BodyRecord = { ...fresh, pictures: keepPictures(old, fresh.sources) };
    const next = toRecord(withArticle(record, body, fetched));
    await Promise.all([bodies.put(body), stories.put(next), recount(tx, old, body)]);
    return toStory(next);
  });
  if (story === undefined) return undefined;
  await readBack(library, address, fresh.sha256);
  announce({ kind: "story", address });
  return story;
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

async function toBody({
  address,
  article,
  sizeBytes,
}: Fetched): Promise<Omit<BodyRecord, "pictures">> {
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

function withArticle(record: StoryRecord, body: BodyRecord, { article }: Fetched): Draft {
  const { refreshFailed: _refreshFailed, thumbnail: _thumbnail, ...story } = record;
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
    hasText: true,
    state: settle(body),
  };
  return withCounts(draft, body);
}

/** "Saved" is said only of what can be read: a disk may take a write and give back something else. */
async function readBack(library: Library, address: string, sha256: string): Promise<void> {
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
