import { BekalError } from "#base/errors.ts";
import { gatewayErrorCodes } from "#base/gateway-errors.ts";
import type { PackFrame } from "#wire/pack.ts";
import type { Gateway } from "./gateway.ts";
import type { PricingGateway } from "./pricing-gateway.ts";

type ByOne = Pick<Gateway, "fetchStory" | "fetchPicture">;

/**
 * A gateway whose packs are made of what it answers story by story: every text in a frame of its own, a
 * problem of the gateway's as one, and anything else cuts the stream. Prices are none.
 */
export function withPacks(gateway: ByOne): PricingGateway {
  return {
    ...gateway,
    async fetchPack(asks, { signal, onFrame }) {
      let bytes = 0;
      for (const [n, { url }] of asks.entries()) {
        const frame = await frameOf(gateway, { url, n, signal });
        if (frame instanceof Error && n === 0) throw frame;
        if (frame instanceof Error) return { bytes, headerBytes: 0, isWhole: false };
        bytes += frame.sizeBytes;
        await onFrame(frame.told, bytes);
      }
      await onFrame({ kind: "end" }, bytes);
      return { bytes, headerBytes: 0, isWhole: true };
    },
    async fetchPrices() {
      return new Map();
    },
  };
}

async function frameOf(
  gateway: ByOne,
  { url, n, signal }: { url: string; n: number; signal: AbortSignal },
): Promise<{ told: PackFrame; sizeBytes: number } | Error> {
  try {
    const { article, sizeBytes } = await gateway.fetchStory(url, { signal });
    return { told: { kind: "article", n, etag: `"${url}"`, article }, sizeBytes };
  } catch (cause) {
    const code = cause instanceof BekalError ? cause.code : undefined;
    const known = gatewayErrorCodes.find((one) => one === code);
    if (known === undefined) return cause instanceof Error ? cause : new BekalError("bad-reply");
    return { told: { kind: "problem", n, problem: { code: known } }, sizeBytes: 100 };
  }
}
