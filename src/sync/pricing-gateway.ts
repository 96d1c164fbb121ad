import type { Price } from "#article/price.ts";
import { fetchPrices } from "./fetch-prices.ts";
import { type Asked, type Gateway, ownGateway } from "./gateway.ts";

/** A gateway that tells prices too: only a page asks for them, when it plans a trip. */
export interface PricingGateway extends Gateway {
  fetchPrices(urls: string[], options: Asked): Promise<Map<string, Price>>;
}

/** The gateway behind the app's own origin. */
export const ownPricingGateway: PricingGateway = { ...ownGateway, fetchPrices };
