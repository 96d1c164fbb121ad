import { Hono } from "hono";
import { cors } from "hono/cors";
import { apiHeaders, withinLimits } from "./api-middleware.ts";
import { createArticleFacts } from "./article-facts.ts";
import { createAssetRoute } from "./asset-route.ts";
import type { Assets } from "./assets.ts";
import { type GatewayEnv, isSecure } from "./client-address.ts";
import { createClientLimits } from "./client-limits.ts";
import { createVariants } from "./compress.ts";
import type { Config } from "./config.ts";
import { createDictionaryRoute } from "./dictionary-route.ts";
import { createDictionaryShelf, type DictionaryShelf } from "./dictionary/shelf.ts";
import { trainInThread } from "./dictionary/train-in-thread.ts";
import { describeError, type Log } from "./log.ts";
import type { MadeArticle } from "./make-article.ts";
import { addManyRoutes } from "./many-routes.ts";
import type { Waiting } from "./many-route.ts";
import { createPictures } from "./picture-answers.ts";
import { createPictureFacts } from "./picture-facts.ts";
import type { PictureForm } from "./picture-form.ts";
import { createPictureRoute } from "./picture-route.ts";
import type { PictureProbe } from "./probe-picture.ts";
import { plainProblem, wrongMethod } from "./problem-response.ts";
import { createStories } from "./stories.ts";
import type { Store } from "./store/store.ts";
import { createStoryRoute } from "./story-route.ts";

/** What the routes are made of. */
export interface Parts {
  config: Pick<Config, "corsOrigins" | "trustedProxies" | "storiesPerMinute" | "picturesPerMinute">;
  store: Store;
  /** @throws BekalError with the reason why there is no article */
  makeArticle: (url: string) => Promise<MadeArticle>;
  /** @throws BekalError with the reason why there is no picture */
  makePicture: (url: string, form: PictureForm) => Promise<Uint8Array>;
  /** What a picture's file tells; without it no article tells more of its pictures than its page. */
  probePicture?: (url: string) => Promise<PictureProbe>;
  /** The URL in a picture token of ours; undefined for any other. */
  verifyPicture: (token: string) => string | undefined;
  assets: Assets;
  version: string;
  log: Log;
  /** How long a new article waits for what its pictures weigh. */
  pictureWaitMs?: number;
  /** How long packs and prices wait, when it is not as usual. */
  wait?: Partial<Waiting>;
}

/** The gateway as a table of contents: every address it answers. */
export function createApp(parts: Parts): Hono<GatewayEnv> {
  const { config, store, log, makePicture, verifyPicture } = parts;
  const { trustedProxies, corsOrigins } = config;
  const dictionaries = createDictionaryShelf({ store, log, train: trainInThread });
  const makeArticle = learningFrom(parts.makeArticle, dictionaries);
  const pictures = createPictures({ store, makePicture });
  const { probePicture: probe, pictureWaitMs: waitMs = 800 } = parts;
  const book = probe && createPictureFacts({ store, pictures, probe });
  const facts = book && createArticleFacts({ facts: book, verify: verifyPicture, waitMs });
  const stories = createStories({ store, makeArticle, log, ...(facts && { facts }) });
  const variants = createVariants(store);
  const { storyLimits, pictureLimits } = createLimits(config);

  const api = new Hono<GatewayEnv>();
  if (corsOrigins.length > 0) {
    const exposeHeaders = ["ETag", "Retry-After"];
    const allowMethods = ["GET", "HEAD", "POST"];
    const allowHeaders = ["Content-Type"];
    api.use(cors({ origin: corsOrigins, allowMethods, allowHeaders, exposeHeaders }));
  }
  api.use("/story", withinLimits(storyLimits, trustedProxies));
  api.get("/story", createStoryRoute({ stories, variants, dictionaries, log }));
  api.get("/dictionary", createDictionaryRoute(dictionaries, variants));
  addManyRoutes(api, { parts, stories, variants, book, limits: storyLimits });
  api.use("/picture/:token", withinLimits(pictureLimits, trustedProxies));
  api.get("/picture/:token", createPictureRoute({ pictures, verify: verifyPicture, log }));

  const app = new Hono<GatewayEnv>();
  app.use("/api/*", apiHeaders(config));
  app.route("/api/v1", api);
  app.get("/api/*", () => plainProblem(404, "The gateway has nothing at this address"));
  app.use("/healthz", apiHeaders(config));
  app.get("/healthz", (context) => {
    const health = { status: "ok", version: parts.version };
    return context.json(health, 200, { "cache-control": "no-store" });
  });
  app.get(
    "*",
    createAssetRoute(parts.assets, (context) => isSecure(context, trustedProxies)),
  );
  app.all("*", () => wrongMethod("GET, HEAD"));
  app.onError((error) => {
    log("error", describeError(error));
    return plainProblem(500, "The gateway made a mistake");
  });
  return app;
}

function createLimits(config: Parts["config"]) {
  const { storiesPerMinute, picturesPerMinute } = config;
  return {
    storyLimits: createClientLimits({ perMinute: storiesPerMinute, burst: 20, inFlight: 5 }),
    pictureLimits: createClientLimits({ perMinute: picturesPerMinute, burst: 200, inFlight: 16 }),
  };
}

/** What everybody may have is learnt from, however it was asked for. */
function learningFrom(make: Parts["makeArticle"], shelf: DictionaryShelf): Parts["makeArticle"] {
  return async (url) => {
    const made = await make(url);
    if (made.mayBeShared) shelf.learn(made.article);
    return made;
  };
}
