// Runs inside a page of the app, beside it, with the app's own library code: puts stories there
// and looks at what is there, without a way in that the app itself would have to offer.
import type { Article } from "#article/article.ts";
import { getBody, saveArticle } from "#library/bodies.ts";
import { listAll } from "#library/all-lists.ts";
import { hashOf } from "#library/bytes.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open.ts";
import { listPacks } from "#library/packs.ts";
import { getPicture, savePicture } from "#library/pictures.ts";
import { saveAddress } from "#library/stories.ts";
import { saveTrip } from "#library/trips.ts";
import type { Trip } from "#packing/trip.ts";
import type { DepartureCheck } from "#packing/pack.ts";
import { readFirst } from "#app/features/library/first-screen.ts";
import { checkPack } from "#sync/departure-check.ts";
import { harmBody, harmPicture, keepPack } from "#sync/departure.fixture.ts";
import { mendShell } from "#sync/shell-check.ts";
import { anArticle, aParagraph } from "#story/story.fixture.ts";
import type { Story } from "#story/story.ts";
import { drawPicture } from "./draw-picture.ts";
import { fillShelf } from "./full-shelf.ts";

/** A story as a test sees it. */
export interface Kept {
  address: string;
  url: string;
  title: string;
  state: Story["state"];
  /** True when its text can be read whole and every picture that it has is on the device. */
  isWhole: boolean;
}

const sentences = [
  "Setiap subuh, sebelum perahu pertama berangkat, Pak Darto menyentuh tiang dermaga.",
  "Di tiang itu ada goresan, satu untuk setiap purnama, dan tak seorang pun menghapusnya.",
  "Anak-anak belajar membacanya sebelum mereka belajar membaca huruf.",
];

const inPage = {
  /** Keeps `count` stories of 500 words with one picture each, ready to read. */
  seed: (count: number, from: number) =>
    withLibrary(async (library) => {
      const now = Date.now();
      for (let index = from; index < from + count; index += 1) await keep(library, index, now);
    }),

  /** Gives every list and every screen something to show; eight stories are seeded first. */
  fillShelf: () =>
    withLibrary(async (library) => {
      const now = Date.now();
      for (let index = 0; index < 8; index += 1) await keep(library, index, now);
      const stories = await listAll(library, { limit: 100 });
      const saved = stories.filter(({ isWelcome }) => !isWelcome);
      await fillShelf(
        library,
        saved.map(({ address }) => address),
      );
    }),

  /** How many stories wait for the index of the search. */
  unindexed: () =>
    withLibrary((library) => library.read(["searchWaiting"], (tx) => tx.store.count())),

  /** Reads the first screen of the library so often; ms each. */
  readFirst: (runs: number) =>
    withLibrary(async (library) => {
      const took: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const startedAt = performance.now();
        await readFirst(library, "all");
        took.push(performance.now() - startedAt);
      }
      return took;
    }),

  /** All stories that somebody saved, newest first, each read whole. */
  list: () =>
    withLibrary(async (library): Promise<Kept[]> => {
      const stories = await listAll(library, { limit: 10_000 });
      const saved = stories.filter(({ isWelcome }) => !isWelcome);
      return Promise.all(saved.map((story) => look(library, story)));
    }),

  /** Keeps addresses, which wait for their texts. */
  queue: (urls: string[]) =>
    withLibrary(async (library) => {
      for (const url of urls) await saveAddress(library, { url, now: Date.now() });
    }),

  /** Keeps a trip. */
  addTrip: (trip: Trip) => withLibrary((library) => saveTrip(library, trip)),

  /** What the library holds to the byte, but for what depends on when and how often it was asked for. */
  fingerprint: () =>
    withLibrary(async (library): Promise<Fingerprint> => {
      const stories = (await listAll(library, { limit: 10_000 })).filter((one) => !one.isWelcome);
      const prints = await Promise.all(stories.map((story) => printOf(library, story)));
      const [pack] = await listPacks(library);
      return {
        stories: prints.toSorted((a, b) => (a.address < b.address ? -1 : 1)),
        packed: pack?.items.map(({ address }) => address) ?? [],
        ...(pack?.result && { end: pack.result.end }),
      };
    }),

  /** Begins two long writes of different stores. */
  writeWithoutEnd: () => {
    for (const store of ["settings", "counters"] as const) {
      void withLibrary((library) =>
        library.write([store], "relaxed", async (tx) => {
          for (let turn = 0; ; turn += 1) await tx.store.put(turn, "bekal-test");
        }),
      );
    }
  },

  /** What is kept of the reader's choices under a key. */
  setting: (key: string) =>
    withLibrary((library) => library.read(["settings"], (tx) => tx.store.get(key))),

  /** What the app says it has spent in all, bytes. */
  spent: () =>
    withLibrary(async (library) => {
      const days = await library.read(["spending"], (tx) => tx.store.getAll());
      return days.flatMap(({ spent }) => Object.values(spent)).reduce((sum, one) => sum + one, 0);
    }),

  /** Packs every saved story, and looks at all of them and at the app as before a departure. */
  check: () =>
    withLibrary(async (library): Promise<DepartureCheck> => {
      const stories = await listAll(library, { limit: 10_000 });
      const saved = stories.filter(({ isWelcome }) => !isWelcome);
      await keepPack(
        library,
        saved.map(({ address }) => address),
      );
      return checkPack(library, "pagi", Date.now());
    }),

  /** Fetches again what is damaged of the app; returns what is still wrong. */
  mend: () => mendShell(),

  /** Harms what is stored of one story, behind the library's back. */
  harm: (address: string, what: "text" | "picture") =>
    withLibrary((library) =>
      what === "text"
        ? harmBody(library, address, (body) => ({ ...body, bytes: body.bytes.slice(0, -40) }))
        : harmPicture(library, address, () => undefined),
    ),
};

/** A library, so far as two of them can be the same. */
export interface Fingerprint {
  stories: {
    address: string;
    status: Story["state"]["status"];
    text: string;
    pictures: string[];
  }[];
  /** The pack's stories in their order, and how packing ended. */
  packed: string[];
  end?: string;
}

declare global {
  var bekalInPage: typeof inPage;
}
globalThis.bekalInPage = inPage;

async function withLibrary<Result>(act: (library: Library) => Promise<Result>): Promise<Result> {
  const ignore = () => undefined;
  const library = await openLibrary({
    onBlocked: ignore,
    onBlocking: ignore,
    onTerminated: ignore,
  });
  try {
    return await act(library);
  } finally {
    library.close();
  }
}

async function keep(library: Library, index: number, now: number): Promise<void> {
  const url = `https://pesisir.example/cerita/${index}`;
  const { address } = await saveAddress(library, { url, now });
  const article = aLongArticle(url, index);
  await saveArticle(library, { address, article, sizeBytes: 6000, now });
  const picture = await drawPicture(index);
  const sizeBytes = picture.bytes.byteLength;
  await savePicture(library, { address, index: 0, ...picture, sizeBytes });
}

function aLongArticle(url: string, index: number): Article {
  const paragraphs = Array.from({ length: 14 }, (_, at) =>
    aParagraph(`${at + 1}. ${sentences.join(" ")}`),
  );
  const { body, ...rest } = anArticle();
  return {
    ...rest,
    url,
    title: `Cerita pesisir nomor ${index + 1}`,
    wordCount: 500,
    excerpt: sentences.join(" "),
    body: { ...body, children: [...body.children, ...paragraphs] },
  };
}

async function printOf(library: Library, story: Story): Promise<Fingerprint["stories"][number]> {
  const { address, state } = story;
  const { article, pictures = {} } = (await getBody(library, address)) ?? {};
  // What the gateway knows of pictures grows meanwhile; what is read does not.
  const read = new TextEncoder().encode(JSON.stringify([article?.title, article?.body]));
  const hashes = Object.entries(pictures).map(([at, { hash }]) => `${at} ${hash}`);
  return { address, status: state.status, text: await hashOf(read), pictures: hashes };
}

async function look(library: Library, story: Story): Promise<Kept> {
  const { address, url, title, state } = story;
  return { address, url, title, state, isWhole: await isWhole(library, story) };
}

async function isWhole(library: Library, story: Story): Promise<boolean> {
  if (!story.hasText) return false;
  const body = await getBody(library, story.address);
  if (!body || body.article.body.children.length === 0) return false;
  const pictures = Object.values(body.pictures).map(({ hash }) => getPicture(library, hash));
  return (await Promise.all(pictures)).every((picture) => picture !== undefined);
}
