import { expect, it, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { createMemoryStore } from "#gateway/store/memory-store.ts";
import type { Sample } from "./fragments.ts";
import { createDictionaryShelf } from "./shelf.ts";
import { baseDictionary, nameDictionary } from "./story-dictionary.ts";
import { trainInThread } from "./train-in-thread.ts";

const article: Article = {
  version: 1,
  url: "https://kota.example/satu",
  title: "Satu",
  wordCount: 0,
  pictures: [],
  body: { type: "root", children: [] },
  completeness: "whole",
};
const samples: Sample[] = [{ bytes: Buffer.from("{}"), publisher: "kota.example" }];

function aShelf(grown: string[]) {
  const store = createMemoryStore({ maxBytes: 1_000_000 });
  const left = grown.map((text) => Buffer.from(text));
  const shelf = createDictionaryShelf({
    store,
    log: vi.fn<() => void>(),
    train: () => Promise.resolve(left.shift()),
    learner: { take: () => samples },
  });
  /** One round of learning, to its end. */
  async function learn() {
    const set = vi.spyOn(store, "set");
    shelf.learn(article);
    await vi.waitFor(() => expect(set).toHaveBeenCalled());
    set.mockRestore();
  }
  return { shelf, store, learn };
}

it("begins with the base dictionary, which it knows in either way to write its hash", async () => {
  const { shelf } = aShelf([]);
  expect(await shelf.newest()).toBe(baseDictionary);
  expect(await shelf.find(baseDictionary.hash)).toBe(baseDictionary);
  expect(await shelf.find(baseDictionary.sha256.toString("base64"))).toBe(baseDictionary);
  expect(await shelf.find("bm90IG91cnM=")).toBeUndefined();
});

it("gives out the newest it has grown, and still knows a handful of older ones", async () => {
  const { shelf, store, learn } = aShelf(["satu", "dua", "tiga", "empat", "lima"]);
  for (let round = 0; round < 5; round += 1) await learn();

  expect(Buffer.from((await shelf.newest()).bytes).toString()).toBe("lima");
  const hashOf = (text: string) => nameDictionary(Buffer.from(text)).hash;
  expect(await shelf.find(hashOf("dua"))).toBeDefined();
  expect(await shelf.find(hashOf("satu"))).toBeUndefined();
  expect(await shelf.find(baseDictionary.hash)).toBe(baseDictionary);

  const next = createDictionaryShelf({
    store,
    log: vi.fn<() => void>(),
    train: () => Promise.resolve(undefined),
  });
  expect(await next.find(hashOf("lima"))).toBeDefined();
});

const parts = ["di tepi sungai", "menjelang sore", "sebelum hujan turun", "di pasar lama"];

it("grows one in a thread when publishers share words that it does not know", async () => {
  const telling = "Warga kampung berkumpul membicarakan perbaikan jembatan gantung yang putus";
  const articles = Array.from({ length: 60 }, (_, at): Sample => {
    const value = `${telling} ${parts[at % 4]} ${at}, kata ketua rukun tetangga setempat.`;
    const publisher = `desa-${at % 20}.example`;
    const told = {
      version: 1,
      url: `https://${publisher}/${at}`,
      body: { type: "text", value },
    };
    return { publisher, bytes: Buffer.from(JSON.stringify(told)) };
  });
  const grown = await trainInThread(articles, baseDictionary.bytes);

  expect(Buffer.from(grown ?? []).toString()).toContain("perbaikan jembatan gantung");
  expect(await trainInThread(articles, grown ?? new Uint8Array())).toBeUndefined();
});
