import type { Article, Completeness, Picture } from "#article/article.ts";
import { parseArticle } from "#article/validate.ts";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import type { PictureRule, Story } from "#story/story.ts";
import { deflate, hashOf } from "./bytes.ts";
import { readDataRule } from "./data-rule.ts";
import type { Library, Writing } from "./library.ts";
import { recount, stateOf, withCounts, withheldOf } from "./pictures.ts";
import { type Draft, toRecord } from "./records.ts";
import type { BodyRecord, StoredPicture, StoryRecord } from "./schema.ts";
import { markUnsearched } from "./search-waiting.ts";
import { storedJson, textOf } from "./stored-text.ts";
import { countOriginal } from "./spending.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";
import { choose, type PictureWish } from "./withheld.ts";

interface Fetched {
  address: string;
  article: Article;
  /** As it came over the network. */
  sizeBytes: number;
  /** What the gateway calls this text. */
  etag?: string;
  /** Which pictures are wanted, where that is not the reader's general rule: a trip has its own. */
  pictures?: PictureRule;
  now: number;
}

/** A text that takes the place of another. */
interface Replacement {
  record: StoryRecord;
  old: BodyRecord | undefined;
  fresh: Omit<BodyRecord, "pictures">;
  article: Article;
  /** Absent: all of its pictures are wanted. */
  wish?: PictureWish;
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
  const names = ["stories", "bodies", "pictures", "settings", "spending", "searchWaiting"] as const;
  const story = await library.write([...names], "strict", async (tx) => {
    const stories = tx.objectStore("stories");
    const bodies = tx.objectStore("bodies");
    const [record, old] = await Promise.all([stories.get(address), bodies.get(address)]);
    if (record === undefined) return undefined;
    if (isLess && old !== undefined) {
      const kept = toRecord(withoutRefresh(record, old, fetched.article.completeness));
      await stories.put(kept);
      return toStory(kept);
    }
    const { article, pictures, now } = fetched;
    // A trip has a cap of its own: what it wants needs no further word.
    const wish = pictures === undefined ? await readDataRule(tx) : { pictures };
    const original = originalOf(article);
    // Once a story: its page would have been opened once.
    if (record.originalBytes === undefined) await countOriginal(tx, now, original);
    const priced = withOriginal(record, original);
    return toStory(await putText(tx, { record: priced, old, fresh, article, wish }));
  });
  if (story === undefined) return undefined;
  await readBack(library, address, fresh.sha256);
  announce({ kind: "story", address });
  return story;
}

/** Puts a text with its record, and keeps the pictures that it shares with the last one. */
export async function putText(
  tx: Writing<"stories" | "bodies" | "pictures" | "searchWaiting">,
  { record, old, fresh, article, wish }: Replacement,
): Promise<StoryRecord> {
  const kept = { ...fresh, pictures: keepPictures(old, fresh.sources) };
  const body: BodyRecord = wish === undefined ? kept : { ...kept, ...choose(kept, wish, old) };
  const next = toRecord(withArticle(record, body, article));
  await Promise.all([
    tx.objectStore("bodies").put(body),
    tx.objectStore("stories").put(next),
    recount(tx, old, body),
    markUnsearched(tx, next.address),
  ]);
  return next;
}

/** A text that can be read, and what is here of its pictures. */
export interface KeptBody {
  article: Article;
  pictures: Record<number, StoredPicture>;
  /** Places of the pictures that the reader's rule leaves out. */
  withheld: number[];
  /** What the gateway calls this text. */
  etag?: string;
}

/** The text of a story and which of its pictures are here; undefined when absent or damaged. */
export async function getBody(library: Library, address: string): Promise<KeptBody | undefined> {
  const body = await library.read(["bodies"], (tx) => tx.store.get(address));
  const article = body && parseArticle(await storedJson(body));
  if (article === undefined || body === undefined) return undefined;
  const { pictures, etag } = body;
  return { article, pictures, withheld: withheldOf(body), ...(etag && { etag }) };
}

/** True when the text on the device can be read and is all of the story. */
async function hasWhole(library: Library, address: string): Promise<boolean> {
  return (await getBody(library, address))?.article.completeness === "whole";
}

function withoutRefresh(record: StoryRecord, old: BodyRecord, got: Completeness): Draft {
  return { ...record, state: stateOf(old), refreshFailed: reasons[got] ?? "not-whole" };
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
  etag,
}: Omit<Fetched, "now" | "pictures">): Promise<Omit<BodyRecord, "pictures">> {
  const text = new TextEncoder().encode(JSON.stringify(article));
  const [bytes, sha256] = await Promise.all([deflate(text), hashOf(text)]);
  const { leadPicture: lead } = article;
  return {
    schema: 1,
    address,
    bytes,
    sha256,
    sizeBytes,
    sources: article.pictures.map(({ src }) => src),
    weights: article.pictures.map(weightsOf),
    ...(lead !== undefined && { lead }),
    ...(etag !== undefined && { etag }),
  };
}

function weightsOf({ lightBytes, fullBytes }: Picture): { light?: number; full?: number } {
  return {
    ...(lightBytes !== undefined && { light: lightBytes }),
    ...(fullBytes !== undefined && { full: fullBytes }),
  };
}

/** What the publisher's own page weighs, as far as it was measured, bytes. */
function originalOf({ original }: Article): number {
  return (original?.htmlBytes ?? 0) + (original?.pictureBytes ?? 0);
}

/** A text that is here has its price behind it. */
function withOriginal(record: StoryRecord, originalBytes: number): StoryRecord {
  const { price: _price, consent: _consent, ...story } = record;
  return originalBytes > 0 ? { ...story, originalBytes } : story;
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
    state: stateOf(body),
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
