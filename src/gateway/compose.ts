import { join } from "node:path";
import type { Hono } from "hono";
import { createApp } from "./app.ts";
import type { Assets } from "./assets.ts";
import type { GatewayEnv } from "./client-address.ts";
import type { Config } from "./config.ts";
import { createFetcher } from "./fetch/fetch-page.ts";
import { createFetchQueue } from "./fetch-queue.ts";
import { describeError, type Log } from "./log.ts";
import { makeArticle } from "./make-article.ts";
import type { Waiting } from "./many-route.ts";
import { createPictureMaker } from "./make-picture.ts";
import { createPictureTokens } from "./picture-token.ts";
import { createPublisherFetcher } from "./publisher-fetcher.ts";
import { startReading } from "./reading.ts";
import { readSecret } from "./secret.ts";
import { createDiskStore } from "./store/disk-store.ts";
import { createLayeredStore } from "./store/layered-store.ts";
import { createMemoryStore } from "./store/memory-store.ts";
import type { Store } from "./store/store.ts";

/** All of the gateway but its port. */
export interface Gateway {
  app: Hono<GatewayEnv>;
  close(): Promise<void>;
}

const VERSION = "0.1.0";

/** Joins the real parts: the guarded web, threads for reading, memory and disk for keeping. */
export async function composeGateway(
  config: Config,
  { assets, log, wait = {} }: { assets: Assets; log: Log; wait?: Partial<Waiting> },
): Promise<Gateway> {
  const tokens = createPictureTokens(await readSecret(config.dataFolder));
  const store = await createStore(config, log);
  const { allowPrivate, nat64, userAgent } = config;
  const guarded = createFetcher({ allowPrivate, nat64, userAgent });
  const fetcher = createPublisherFetcher(guarded, createFetchQueue());
  const { pool, extractor } = startReading(log);
  const pictures = createPictureMaker(fetcher);
  const app = createApp({
    config,
    store,
    assets,
    log,
    wait,
    version: VERSION,
    makeArticle: (url) =>
      makeArticle(url, { fetcher, extractor, signPicture: (picture) => tokens.sign(picture) }),
    makePicture: (url, form) => pictures.make(url, form),
    probePicture: (url) => pictures.probe(url),
    pictureWaitMs: config.pictureWaitMs,
    verifyPicture: (token) => tokens.verify(token),
  });
  return {
    app,
    async close() {
      await Promise.all([pool.close(), guarded.close()]);
    },
  };
}

async function createStore(config: Config, log: Log): Promise<Store> {
  const back = await createDiskStore({
    folder: join(config.dataFolder, "cache"),
    maxBytes: config.cacheDiskBytes,
    onError: (cause) => log("disk-refused", describeError(cause)),
  });
  const front = createMemoryStore({ maxBytes: config.cacheMemoryBytes });
  return createLayeredStore({ front, back });
}
