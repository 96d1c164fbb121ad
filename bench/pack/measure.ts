import type { Article } from "#article/article.ts";
import { baseDictionary } from "#gateway/dictionary/story-dictionary.ts";
import { DICTIONARY_PATH, PACK_PATH, storyPath } from "#wire/paths.ts";
import { startProxy } from "../../tests/support/proxy.ts";
import { type Asked, type Client, createClient } from "./client.ts";
import { readPack } from "./read-pack.ts";
import type { BenchStory } from "./stories.ts";

/** One way to bring stories over the network. */
export interface Way {
  name: string;
  /** Bodies only, by story. */
  bytes: number[];
  /** All that went over the network, headers included, by story on average. */
  downBytes: number;
  upBytes: number;
  requests: number;
  seconds: number;
}

/** Where things are on loopback. */
export interface Ports {
  gateway: number;
  publisher: number;
}

type Quality = "light" | "full";
/** A phone of 360 points at three pixels each. */
const pictureQuery: Record<Quality, string> = { light: "", full: "?quality=full&width=1080" };
const pictureHeaders = { accept: "image/avif,image/webp" };

/** Fetches the stories in every way over slow 3G, through the gateway's own process. */
export async function measureWays({ stories, articles }: Made, ports: Ports): Promise<Way[]> {
  const measure = (name: string, port: number, work: Work) =>
    runShaped({ name, port, stories, work });
  return [
    await measure("original page and its pictures", ports.publisher, fetchOriginals),
    await measure("one request a story, Brotli", ports.gateway, fetchEach),
    await measure(
      "the same with the dictionary, once fetched",
      ports.gateway,
      fetchEachByDictionary,
    ),
    await measure("pack, text", ports.gateway, fetchPack),
    await measure("pack, text and light pictures", ports.gateway, withPictures(articles, "light")),
    await measure("pack, text and full pictures", ports.gateway, withPictures(articles, "full")),
  ];
}

/** Bytes of every picture, as the gateway sends it. */
export async function measurePictures(
  { articles }: Made,
  { gateway }: Ports,
  quality: Quality,
): Promise<number[]> {
  const client = createClient();
  const origin = `http://127.0.0.1:${gateway}`;
  const sizes = await client.askAll(articles.flatMap((one) => picturesOf(one, origin, quality)));
  client.close();
  return sizes.map(({ bytes }) => bytes);
}

type Work = (client: Client, origin: string, stories: BenchStory[]) => Promise<number[]>;

interface Run {
  name: string;
  port: number;
  stories: BenchStory[];
  work: Work;
}

async function runShaped({ name, port, stories, work }: Run): Promise<Way> {
  const proxy = await startProxy({ targetPort: port, mode: "shaped" });
  const client = createClient();
  const startedAt = performance.now();
  const bytes = await work(client, proxy.origin, stories);
  const seconds = (performance.now() - startedAt) / 1000;
  const { bytesDown, bytesUp, requests } = proxy.traffic();
  client.close();
  await proxy.stop();
  const [downBytes, upBytes] = [bytesDown / stories.length, bytesUp / stories.length];
  return { name, bytes, downBytes, upBytes, requests: requests.length, seconds };
}

/** Stories that the gateway has made, and what it made of them. */
export interface Made {
  stories: BenchStory[];
  articles: Article[];
}

/**
 * Has every story and picture made before anything is measured: the publisher's time is not the
 * network's. A story that the gateway does not make is left out.
 */
export async function makeAll(asked: BenchStory[], { gateway }: Ports): Promise<Made> {
  const client = createClient();
  const origin = `http://127.0.0.1:${gateway}`;
  const pack = async () => readPack((await client.ask(packOf(origin, asked))).text(), asked);
  await pack();
  const { articles } = await pack();
  for (const quality of ["light", "full"] as const) {
    await client.askAll(articles.flatMap((one) => picturesOf(one, origin, quality)));
  }
  for (const headers of [{}, dcb]) {
    await client.askAll(asked.map(({ url }) => ({ url: origin + storyPath(url), headers })));
  }
  // What is known of pictures by now is part of the articles.
  const last = await pack();
  client.close();
  return { stories: last.places.flatMap((n) => asked[n] ?? []), articles: last.articles };
}

function packOf(origin: string, stories: BenchStory[]): Asked {
  return { url: origin + PACK_PATH, body: stories.map(({ url }) => ({ url })) };
}

/** Each page on connections of its own, for each is another publisher's. */
async function fetchOriginals(_client: Client, origin: string, stories: BenchStory[]) {
  const sizes: number[] = [];
  for (const { original } of stories) {
    const client = createClient();
    const [page, ...pictures] = original.map((url) => ({ url: origin + pathOf(url) }));
    const first = page === undefined ? [] : [await client.ask(page)];
    const replies = [...first, ...(await client.askAll(pictures))];
    sizes.push(replies.reduce((sum, { bytes }) => sum + bytes, 0));
    client.close();
  }
  return sizes;
}

async function fetchEach(client: Client, origin: string, stories: BenchStory[]) {
  const asked = stories.map(({ url }) => ({ url: origin + storyPath(url) }));
  return (await client.askAll(asked, 1)).map(({ bytes }) => bytes);
}

const dcb = {
  "accept-encoding": "gzip, deflate, br, zstd, dcb, dcz",
  "available-dictionary": `:${baseDictionary.sha256.toString("base64")}:`,
};

async function fetchEachByDictionary(client: Client, origin: string, stories: BenchStory[]) {
  await client.ask({ url: origin + DICTIONARY_PATH });
  const asked = stories.map(({ url }) => ({ url: origin + storyPath(url), headers: dcb }));
  return (await client.askAll(asked, 1)).map(({ bytes }) => bytes);
}

async function fetchPack(client: Client, origin: string, stories: BenchStory[]) {
  const reply = await client.ask(packOf(origin, stories));
  return readPack(reply.text(), stories, reply.bytes).bytes;
}

/** As sync does: the text of all first. */
function withPictures(articles: Article[], quality: Quality): Work {
  return async (client, origin, stories) => {
    const texts = await fetchPack(client, origin, stories);
    const asked = articles.map((article) => picturesOf(article, origin, quality));
    const replies = await Promise.all(asked.map((list) => client.askAll(list)));
    return texts.map((bytes, at) => bytes + sumOf(replies[at] ?? []));
  };
}

function picturesOf({ pictures }: Article, origin: string, quality: Quality): Asked[] {
  const paths = [...new Set(pictures.map(({ src }) => src))];
  return paths.map((path) => ({
    url: origin + path + pictureQuery[quality],
    headers: pictureHeaders,
  }));
}

function sumOf(replies: { bytes: number }[]): number {
  return replies.reduce((sum, { bytes }) => sum + bytes, 0);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
