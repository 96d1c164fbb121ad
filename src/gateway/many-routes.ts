import type { Hono } from "hono";
import { withinLimits } from "./api-middleware.ts";
import type { Parts } from "./app.ts";
import type { GatewayEnv } from "./client-address.ts";
import type { ClientLimits } from "./client-limits.ts";
import type { Variants } from "./compress.ts";
import { createPackRoute } from "./pack-route.ts";
import type { PictureFactsBook } from "./picture-facts.ts";
import { type ArticleAnswer, priceOf } from "./price-of.ts";
import { createPriceRoute, createPricesRoute } from "./price-route.ts";
import { wrongMethod } from "./problem-response.ts";
import type { Stories } from "./stories.ts";

interface Shared {
  parts: Pick<Parts, "config" | "log" | "verifyPicture" | "wait">;
  stories: Stories;
  variants: Variants;
  /** Without one, pictures cost what their size lets expect. */
  book: PictureFactsBook | undefined;
  limits: ClientLimits;
}

/** For the pictures of one story, once its text is there. */
const MEASURE_MS = 4000;

/** Adds what is asked for in numbers: packs and prices. Each story counts as one request for it. */
export function addManyRoutes(api: Hono<GatewayEnv>, shared: Shared): void {
  const { parts, stories, variants, book, limits } = shared;
  const { config, log, verifyPicture, wait = {} } = parts;
  const { trustedProxies } = config;
  const pricing = { variants, book, verifyPicture };
  const many = { stories, limits, trustedProxies, log, wait };
  const measured = {
    ...many,
    priceOf: (answer: ArticleAnswer, signal: AbortSignal) =>
      priceOf(answer, pricing, { waitMs: MEASURE_MS, signal }),
  };
  // In a pack texts are waited for, not pictures: there a price is what is known by now.
  const known = (answer: ArticleAnswer) => priceOf(answer, pricing);
  api.post("/pack", createPackRoute({ ...many, priceOf: known }));
  api.all("/pack", () => wrongMethod("POST"));
  api.post("/price", createPricesRoute(measured));
  api.get("/price", withinLimits(limits, trustedProxies), createPriceRoute(measured));
  api.all("/price", () => wrongMethod("GET, HEAD, POST"));
}
