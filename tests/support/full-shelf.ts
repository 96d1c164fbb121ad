// Runs inside a page of the app, as in-page.ts: a library in which every list and every screen has
// something to show.
import { storyTextOf } from "#article/story-text.ts";
import { saveArticle } from "#library/bodies.ts";
import { saveWord } from "#library/glossary.ts";
import { saveHighlight } from "#library/highlights.ts";
import { saveShare } from "#library/inbox.ts";
import type { Library } from "#library/library.ts";
import { deleteStories } from "#library/many-stories.ts";
import { savePicture } from "#library/pictures.ts";
import { claimStories, failStory } from "#library/queue.ts";
import { saveList } from "#library/saved-lists.ts";
import { recordSpent } from "#library/spending.ts";
import { dayOf } from "#library/spending-day.ts";
import { saveAddress, saveProgress, setArchived, setFavourite } from "#library/stories.ts";
import { addTag } from "#library/tags.ts";
import { saveTrip } from "#library/trips.ts";
import { keepPack } from "#sync/departure.fixture.ts";
import { describe } from "#story/anchor.ts";
import { drawPicture } from "./draw-picture.ts";
import { aRichArticle, lostSentence, richSentence, richUrl } from "./rich-article.ts";

/** What was seeded before and may be changed: addresses of at least six stories. */
export async function fillShelf(library: Library, seeded: readonly string[]): Promise<void> {
  const now = Date.now();
  const [begun = "", liked = "", archived = "", packed = "", ...gone] = seeded;
  const { address } = await saveAddress(library, { url: richUrl, now });
  await saveArticle(library, { address, article: aRichArticle(), sizeBytes: 9000, now });
  for (const index of [0, 1]) {
    const picture = await drawPicture(100 + index);
    await savePicture(library, { address, index, ...picture, sizeBytes: 4000 });
  }
  await saveProgress(library, begun, { progress: 0.4 });
  await setFavourite(library, liked, now);
  await setArchived(library, archived, now);
  await addTag(library, [address, liked], "kampung");
  await addTag(library, [begun], "laut");
  await deleteStories(library, gone, now);
  await failOne(library, now);
  await mark(library, address, now);
  await keepRest(library, { now, packed: [packed, address] });
}

async function failOne(library: Library, now: number): Promise<void> {
  const { address } = await saveAddress(library, { url: "https://hilang.example/berita", now });
  await claimStories(library, { now }, (due) => due.filter((one) => one.address === address));
  await failStory(library, { address, code: "not-found", now });
}

/** One highlight with a note, one without, one whose words are gone. */
async function mark(library: Library, address: string, now: number): Promise<void> {
  const text = storyTextOf(aRichArticle().body).text;
  const marks = [
    { exact: richSentence, in: text, note: "Tanyakan pada Pak Samin." },
    { exact: "Kayunya ulin, dibeli patungan.", in: text },
    { exact: lostSentence, in: `Awal. ${lostSentence} Akhir.` },
  ];
  for (const [index, one] of marks.entries()) {
    const start = one.in.indexOf(one.exact);
    const anchor = describe(one.in, start, start + one.exact.length);
    if (anchor === undefined) throw new Error(`nothing to mark: ${one.exact}`);
    await saveHighlight(library, {
      id: `sorotan-${index}`,
      address,
      anchor,
      colour: index === 0 ? "yellow" : "green",
      ...(one.note !== undefined && { note: one.note }),
      createdAt: now + index,
      changedAt: now + index,
    });
  }
}

async function keepRest(
  library: Library,
  { now, packed }: { now: number; packed: string[] },
): Promise<void> {
  await saveWord(library, {
    id: "kata-1",
    word: "titian",
    meaning: "jembatan kecil",
    language: "id",
    sentence: "Semua orang menyebutnya titian.",
    address: packed[1] ?? "",
    createdAt: now,
  });
  await saveWord(library, { id: "kata-2", word: "patungan", language: "id", createdAt: now });
  await saveList(library, { id: "daftar-1", name: "Laut saja", query: "tag=laut" });
  await saveShare(library, { url: "https://kabar.example/dari-kawan", title: "Dari kawan", now });
  await recordSpent(library, now, { kind: "story", bytes: 48_000, headerBytes: 900 });
  await saveTrip(library, {
    id: "pagi",
    name: "Berangkat kerja",
    departure: { kind: "weekly", weekdays: [1, 2, 3, 4, 5], time: "06:30" },
    minutes: 45,
    capBytes: 5_000_000,
    pictures: "light",
    sources: [],
    tags: [],
    createdAt: now,
  });
  await keepPack(library, packed);
  // What a day of reading leaves.
  await library.write(["readingDays"], "relaxed", (tx) =>
    tx.store.put({ day: dayOf(now), ms: 1_500_000, finished: 2 }),
  );
}
