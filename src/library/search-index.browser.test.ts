import { expect, it } from "vitest";
import { openDB } from "idb";
import { createRandom } from "#tests/fuzz/random.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { saveArticle } from "./bodies.ts";
import { deleteStory, restoreStory } from "./deletion.ts";
import { Library, type ReadTx, type Stores, type WriteTx } from "./library.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import { type LibrarySchema, migrations } from "./schema.ts";
import { indexNext } from "./search-index.ts";
import { mergeNext } from "./search-merge.ts";
import { searchStories, snippetsOf } from "./search-query.ts";
import { SearchTexts } from "./search-texts.ts";
import { stateKey } from "./search-state.ts";
import { saveAddress } from "./stories.ts";
import { addTag } from "./tags.ts";

const now = 1_800_000_000_000;

async function keep(library: Library, name: string, title: string, text = ""): Promise<string> {
  const url = `https://pesisir.example/${name}`;
  const { address } = await saveAddress(library, { url, now });
  const article = anArticle({ url, title, body: { type: "root", children: [aParagraph(text)] } });
  await saveArticle(library, { address, article, sizeBytes: 1, now });
  return address;
}

async function indexAll(library: Library, most = 50): Promise<void> {
  while ((await indexNext(library, most)) > 0) while (await mergeNext(library));
}

async function find(library: Library, typed: string): Promise<string[]> {
  const { hits } = await searchStories(library, { typed, limit: 50, now });
  return hits.map(({ story }) => story.title);
}

async function aSmallLibrary(): Promise<Library> {
  const library = await anEmptyLibrary();
  await keep(library, "1", "Cara membaca pasang", "Air naik dan turun di dermaga.");
  await keep(library, "2", "Perahu", "Orang membaca pasang surut dari bacaan lama.");
  await keep(library, "3", "Kopi Gayo", "Café di Takengon menanam arabika. 海水很咸。");
  return library;
}

it("finds words, beginnings, phrases, roots and folded letters, the title's first", async () => {
  const library = await aSmallLibrary();
  await indexAll(library);

  expect(await find(library, "pasang ")).toEqual(["Cara membaca pasang", "Perahu"]);
  expect(await find(library, "derm")).toEqual(["Cara membaca pasang"]);
  expect(await find(library, "baca ")).toEqual(["Cara membaca pasang", "Perahu"]);
  expect(await find(library, '"pasang surut"')).toEqual(["Perahu"]);
  expect(await find(library, "pasang -surut")).toEqual(["Cara membaca pasang"]);
  expect(await find(library, "cafe arabika")).toEqual(["Kopi Gayo"]);
  expect(await find(library, "海水")).toEqual(["Kopi Gayo"]);
  expect(await find(library, "perahu kopi")).toEqual([]);
  expect(await find(library, "lang:id sumber:pesisir perahu")).toEqual(["Perahu"]);
});

it("looks for what a word may be a slip of when nothing has it, and says so", async () => {
  const library = await aSmallLibrary();
  await indexAll(library);

  const answer = await searchStories(library, { typed: "arabkia takegnon", limit: 9, now });

  expect(answer.hits.map(({ story }) => story.title)).toEqual(["Kopi Gayo"]);
  expect(answer.corrected).toEqual([
    { from: "arabkia", to: "arabika" },
    { from: "takegnon", to: "takengon" },
  ]);
});

it("shows where in the text the answer stands", async () => {
  const library = await aSmallLibrary();
  const [snippet] = await snippetsOf(new SearchTexts(library), ["https://pesisir.example/2"], {
    typed: "surut",
    corrected: [],
  });

  expect(snippet?.marks.map(([start, end]) => snippet.text.slice(start, end))).toEqual(["surut"]);
});

it("follows what happens to a story: text, deletion, undo", async () => {
  const library = await anEmptyLibrary();
  const address = await keep(library, "1", "Pasang", "Lama");
  await indexAll(library);
  await keep(library, "1", "Pasang", "Baru");
  await indexAll(library);

  expect(await find(library, "baru")).toEqual(["Pasang"]);
  expect(await find(library, "lama ")).toEqual([]);

  await deleteStory(library, address, now);
  // At once, before the index knows.
  expect(await searchStories(library, { typed: "baru", limit: 9, now })).toMatchObject({
    total: 0,
  });
  await indexAll(library);
  expect(await find(library, "baru")).toEqual([]);
  await restoreStory(library, address);
  await indexAll(library);
  expect(await find(library, "baru")).toEqual(["Pasang"]);
});

it("finds a story by the tags it was given, and not by those it lost", async () => {
  const library = await anEmptyLibrary();
  const address = await keep(library, "1", "Pasang", "Lama");
  await indexAll(library);
  const undo = await addTag(library, [address], "Ilmu Laut");
  await indexAll(library);
  expect(await find(library, 'tag:"ilmu laut"')).toEqual(["Pasang"]);

  await undo();
  await indexAll(library);
  expect(await find(library, 'tag:"ilmu laut"')).toEqual([]);
});

it("indexes all stories of a library that had no index, newest first", async () => {
  const name = `test ${crypto.randomUUID()}`;
  const source = await aSmallLibrary();
  const [stories, bodies] = await source.read(["stories", "bodies"], (tx) =>
    Promise.all([tx.objectStore("stories").getAll(), tx.objectStore("bodies").getAll()]),
  );
  // A library of the version before.
  const old = await openDB<LibrarySchema>(name, 2, {
    upgrade: (db, from) => migrations.slice(from, 2).forEach((migrate) => migrate(db)),
  });
  for (const story of stories) await old.put("stories", story);
  for (const body of bodies) await old.put("bodies", body);
  old.close();

  const library = await anEmptyLibrary(name);
  expect(await searchStories(library, { typed: "kopi", limit: 9, now })).toMatchObject({
    searched: 0,
    all: 3,
    total: 0,
  });
  await indexNext(library, 1);

  expect(await find(library, "kopi")).toEqual(["Kopi Gayo"]);
  await indexAll(library);
  expect(await find(library, "baca ")).toEqual(["Cara membaca pasang", "Perahu"]);
});

it("clears away what was deleted, once, when that is more than what is there", async () => {
  const library = await anEmptyLibrary();
  for (let round = 0; round < 540; round++) await index(library, `Judul ${round}`);
  const crowded = await countRecords(library);
  for (let round = 0; round < 20; round++) await index(library, "Akhir");

  expect(await countRecords(library)).toBeLessThan(crowded + 40);
  expect(await mergeNext(library)).toBe(false);
  expect(await find(library, "akhir ")).toEqual(["Akhir"]);
  expect(await find(library, "judul ")).toEqual([]);
}, 60_000);

async function index(library: Library, title: string): Promise<void> {
  const url = "https://pesisir.example/1";
  await saveAddress(library, { url, title, now });
  await library.write(["stories"], "relaxed", async (tx) => {
    const record = await tx.store.get(url);
    if (record !== undefined) await tx.store.put({ ...record, title });
  });
  while ((await indexNext(library, 9)) > 0);
  while (await mergeNext(library));
}

function countRecords(library: Library): Promise<number> {
  return library.read(["searchPostings"], (tx) => tx.store.count());
}

/** All that the index says, whatever its segments and numbers. */
async function answersOf(library: Library): Promise<Record<string, string[]>> {
  const answers: Record<string, string[]> = {};
  for (const word of vocabulary) answers[word] = (await find(library, `${word} `)).toSorted();
  return answers;
}

const vocabulary = ["laut", "pasang", "bulan", "tiang", "dermaga", "perahu", "ombak"] as const;

it("is the same as a clean index, wherever it was killed", { timeout: 60_000 }, async () => {
  const random = createRandom(12, 0);
  const library = await anEmptyLibrary();
  const words = () => Array.from({ length: 4 }, () => random.pick(vocabulary)).join(" ");
  for (let round = 0; round < 60; round++) {
    await keep(library, String(random.below(25)), `Cerita ${round}`, words());
    if (random.chance(0.2)) {
      await deleteStory(library, `https://pesisir.example/${random.below(25)}`, now);
    }
    await killedAfter(library, random.below(8), async (mortal) => {
      await indexNext(mortal, 1 + random.below(3));
      while (await mergeNext(mortal));
    });
  }
  await indexAll(library);
  const grown = await answersOf(library);
  const { segments, documents } = await stateOf(library);

  await library.write(["searchState"], "relaxed", (tx) => tx.store.delete(stateKey));
  await indexAll(library);

  expect(grown).toEqual(await answersOf(library));
  expect(segments.length).toBeLessThan(20);
  expect(documents).toBe((await stateOf(library)).documents);
});

async function stateOf(library: Library) {
  const state = await library.read(["searchState"], (tx) => tx.store.get(stateKey));
  if (state === undefined) throw new Error("There is no index.");
  return state;
}

/** Lets so many transactions of a task pass and none after them, as if its worker had died. */
async function killedAfter(
  library: Library,
  steps: number,
  task: (library: MortalLibrary) => Promise<void>,
): Promise<void> {
  try {
    await task(new MortalLibrary(library, steps));
  } catch (cause) {
    if (!(cause instanceof Error) || cause.message !== "killed") throw cause;
  }
}

/** The same library, for one who dies after some transactions, in the midst of the last one. */
class MortalLibrary extends Library {
  #left: number;

  constructor(library: Library, steps: number) {
    super(() => library.connect());
    this.#left = steps;
  }

  override read<Names extends Stores, Result>(
    names: Names,
    work: (tx: ReadTx<Names>) => Promise<Result>,
  ): Promise<Result> {
    this.#step();
    return super.read(names, work);
  }

  override write<Names extends Stores, Result>(
    names: Names,
    durability: "strict" | "relaxed",
    work: (tx: WriteTx<Names>) => Promise<Result>,
  ): Promise<Result> {
    this.#step();
    const isLast = this.#left === 0;
    return super.write(names, durability, async (tx) => {
      const result = await work(tx);
      // What it wrote is undone.
      if (isLast) throw new Error("killed");
      return result;
    });
  }

  #step(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new Error("killed");
  }
}
