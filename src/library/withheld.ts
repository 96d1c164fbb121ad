import type { PictureRule, Story } from "#story/story.ts";
import { asksPictures, keepPictures } from "#story/state.ts";
import { type DataRule, readDataRule } from "./data-rule.ts";
import { missingOf, sharperOf, weightOf, withCounts } from "./pictures.ts";
import { toRecord } from "./records.ts";
import type { Library, Writing } from "./library.ts";
import type { BodyRecord, StoryRecord } from "./schema.ts";
import { toStory } from "./to-story.ts";
import { announce } from "./watch.ts";

/** The part of the rule that decides about pictures. */
export type PictureWish = Pick<DataRule, "pictures" | "askAboveBytes">;

/** What was decided about the pictures of a text. */
type Choice = Required<Pick<BodyRecord, "withheld" | "sharp">>;

/**
 * Decides which pictures of a text are wanted. What is here stays, and what was wanted of the last
 * text is still wanted; of the rest the rule leaves out all, or none. All too, when text and pictures
 * together weigh more than the reader wants to be spent unasked.
 */
export function choose(body: BodyRecord, wish: PictureWish, old?: BodyRecord): Choice {
  const asked = new Set(old && wantedSources(old));
  const isOpen = (index: number) =>
    body.pictures[index] === undefined && !asked.has(body.sources[index] ?? "");
  const open = [...body.sources.keys()].filter(isOpen);
  const withheld = isAllowed(body, wish, open) ? [] : open;
  const sharp = wish.pictures === "full" ? open.filter((index) => !withheld.includes(index)) : [];
  return { withheld, sharp: [...sharp, ...sharpAgain(body, old)] };
}

function wantedSources({ sources, withheld = [] }: BodyRecord): string[] {
  return sources.filter((_source, index) => !withheld.includes(index));
}

function sharpAgain({ sources }: BodyRecord, old: BodyRecord | undefined): number[] {
  const sharp = new Set(old?.sharp?.map((index) => old.sources[index] ?? ""));
  return [...sources.keys()].filter((index) => sharp.has(sources[index] ?? ""));
}

function isAllowed(body: BodyRecord, { pictures, askAboveBytes }: PictureWish, open: number[]) {
  if (pictures === "none") return false;
  const weights = new Map(
    open.map((index) => [body.sources[index], weightOf(body, index, pictures)]),
  );
  const bytes = [...weights.values()].reduce((sum, weight) => sum + weight, body.sizeBytes);
  return bytes <= (askAboveBytes ?? Infinity);
}

/**
 * Makes pictures of a story wanted and due: the reader asks for them, whatever the rule says. One that
 * is here light can be asked for in full.
 * @param indexes places in the article's pictures; a picture that stands in several counts in all
 */
export async function wantPictures(
  library: Library,
  address: string,
  indexes: readonly number[] | "all",
  quality: Exclude<PictureRule, "none">,
): Promise<Story | undefined> {
  const story = await library.write(["stories", "bodies"], "relaxed", async (tx) => {
    const [record, body] = await Promise.all([
      tx.objectStore("stories").get(address),
      tx.objectStore("bodies").get(address),
    ]);
    if (record === undefined || body === undefined) return undefined;
    const places = placesOf(body, indexes);
    const withheld = (body.withheld ?? []).filter((index) => !places.includes(index));
    const sharp = new Set([...(body.sharp ?? []), ...(quality === "full" ? places : [])]);
    return toStory(await putWish(tx, record, { ...body, withheld, sharp: [...sharp] }));
  });
  if (story !== undefined) announce({ kind: "story", address });
  if (story !== undefined && asksPictures(story.state)) announce({ kind: "queue" });
  return story;
}

function placesOf({ sources }: BodyRecord, indexes: readonly number[] | "all"): number[] {
  const places = [...sources.keys()];
  if (indexes === "all") return places;
  const wanted = new Set(indexes.map((index) => sources[index]));
  return places.filter((index) => wanted.has(sources[index]));
}

/** Puts a body whose wishes have changed; what is missing by them is due at once. */
async function putWish(
  tx: Writing<"stories" | "bodies">,
  record: StoryRecord,
  body: BodyRecord,
): Promise<StoryRecord> {
  const settled = keepPictures(record.state, missingOf(body), sharperOf(body));
  const state = asksPictures(settled) ? { ...settled, attempts: 0, retryAt: 0 } : settled;
  const next = toRecord(withCounts({ ...record, state }, body));
  await Promise.all([tx.objectStore("bodies").put(body), tx.objectStore("stories").put(next)]);
  return next;
}

/** Stories that are still to be read: what a new rule is for. */
const openShelves = ["unread", "reading"] as const;

/**
 * Applies a rule that has changed to the stories that are still to be read: pictures it allows now
 * become wanted, those that are not here and that it does not allow are left out. Nothing is deleted.
 */
export async function applyRule(library: Library): Promise<void> {
  const names = ["stories", "bodies", "settings"] as const;
  const changed = await library.write([...names], "relaxed", async (tx) => {
    const wish = await readDataRule(tx);
    let count = 0;
    for (const shelf of openShelves) {
      const range = IDBKeyRange.bound([shelf, -Infinity], [shelf, Infinity]);
      const records = await tx.objectStore("stories").index("byShelf").getAll(range);
      for (const record of records.filter(lacksPictures)) count += await rejudge(tx, record, wish);
    }
    return count;
  });
  if (changed === 0) return;
  announce({ kind: "stories" });
  announce({ kind: "queue" });
}

/**
 * Takes back what a wish wanted of stories beyond the rule and could not pay for: nobody else is to
 * fetch it behind the wish's back. What is here stays.
 */
export async function unwant(library: Library, addresses: readonly string[]): Promise<void> {
  const names = ["stories", "bodies", "settings"] as const;
  const changed = await library.write([...names], "relaxed", async (tx) => {
    const wish = await readDataRule(tx);
    let count = 0;
    for (const address of addresses) {
      const record = await tx.objectStore("stories").get(address);
      if (record !== undefined && asksBeyond(record, wish))
        count += await rejudge(tx, record, wish);
    }
    return count;
  });
  if (changed > 0) announce({ kind: "stories" });
}

/** What the rule wants too is asked for as before, with the attempts it has had. */
function asksBeyond({ state }: StoryRecord, { pictures, askAboveBytes }: PictureWish): boolean {
  if (!asksPictures(state)) return false;
  return pictures === "none" || askAboveBytes !== undefined || "sharper" in state;
}

function lacksPictures({ state, withheldCount = 0 }: StoryRecord): boolean {
  return withheldCount > 0 || asksPictures(state);
}

async function rejudge(
  tx: Writing<"stories" | "bodies">,
  record: StoryRecord,
  wish: PictureWish,
): Promise<number> {
  const body = await tx.objectStore("bodies").get(record.address);
  if (body === undefined) return 0;
  await putWish(tx, record, { ...body, ...choose(body, wish) });
  return 1;
}
