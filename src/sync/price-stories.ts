import { BekalError, type ErrorCode } from "#base/errors.ts";
import { savePrice } from "#library/consent.ts";
import type { Library } from "#library/library.ts";
import { getStory } from "#library/stories.ts";
import { MOST_ASKED } from "#wire/paths.ts";
import { reasonOf } from "./faults.ts";
import { pay } from "./pay.ts";
import type { PricingGateway } from "./pricing-gateway.ts";
import type { Purse } from "./purse.ts";

/** A price on the wire, with its part of the headers. */
const priceBytes = 120;

interface Work {
  library: Library;
  now: () => number;
  signal: AbortSignal;
  gateway: PricingGateway;
  purse: Purse;
}

/**
 * Asks what stories will cost and keeps it on them; nothing of the stories themselves moves.
 * @returns why it is not known; undefined when the gateway answered
 */
export async function priceStories(
  { gateway, signal, purse, ...device }: Work,
  addresses: readonly string[],
): Promise<ErrorCode | undefined> {
  const { library } = device;
  const found = await Promise.all(addresses.map((address) => getStory(library, address)));
  const stories = found.filter((story) => story !== undefined).slice(0, MOST_ASKED);
  if (stories.length === 0) return undefined;
  const expectedBytes = stories.length * priceBytes;
  try {
    const prices = await pay(device, { kind: "price", expectedBytes, purse }, (note) =>
      gateway.fetchPrices(
        stories.map(({ url }) => url),
        { signal, note },
      ),
    );
    if (prices === "too-dear") return "cap-reached";
    for (const { address, url } of stories) {
      const price = prices.get(url);
      if (price !== undefined) await savePrice(library, address, price);
    }
    return undefined;
  } catch (cause) {
    if (cause instanceof BekalError && cause.code.startsWith("storage-")) throw cause;
    return reasonOf(cause).code;
  }
}
