import type { Price } from "#article/price.ts";
import { BekalError, type ErrorCode } from "#base/errors.ts";
import { aParagraph, anArticle } from "#story/story.fixture.ts";
import { withPacks } from "./gateway.fixture.ts";
import type { PricingGateway } from "./pricing-gateway.ts";

/** Five minutes of reading, one picture of ten kilobytes. */
const price: Price = {
  wordCount: 950,
  language: "id",
  completeness: "whole",
  textBytes: 2_000,
  lightBytes: 10_000,
  fullBytes: 50_000,
  pictureCount: 1,
};

/** A gateway of such stories, at the network's edge: remembers what it was asked, fails where it is told to. */
export function aPricedGateway(
  faults: Record<string, ErrorCode> = {},
  onAsk: (what: string) => unknown = () => {},
) {
  const asked: string[] = [];
  async function ask(what: string, signal: AbortSignal) {
    asked.push(what);
    onAsk(what);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (signal.aborted) throw new BekalError("gateway-unreachable");
    const code = faults[what] ?? faults["all"];
    if (code !== undefined) throw new BekalError(code);
  }
  const gateway: PricingGateway = {
    ...withPacks({
      async fetchStory(url: string, { signal }) {
        await ask(url, signal);
        const src = `/api/v1/picture/${url.slice(-1)}`;
        const body = anArticle().body.children.filter(
          (one) => !JSON.stringify(one).includes("img"),
        );
        const article = anArticle({
          url,
          title: `Cerita ${url}`,
          wordCount: 950,
          pictures: [{ src, lightBytes: 10_000, fullBytes: 50_000 }],
          body: { type: "root", children: [...body, aParagraph(url)] },
        });
        return { article, sizeBytes: 2_000 };
      },
      async fetchPicture(src: string, { note, signal }) {
        await ask(src, signal);
        note?.({ bodyBytes: 10_000, headerBytes: 500 });
        const bytes = new TextEncoder().encode(`the picture ${src}`).buffer;
        return { bytes, contentType: "image/webp", sizeBytes: 10_000 };
      },
    }),
    async fetchPrices(urls, { note, signal }) {
      await ask("prices", signal);
      note?.({ bodyBytes: 100 * urls.length, headerBytes: 500 });
      asked.push(...urls.map((url) => `price of ${url}`));
      return new Map(urls.map((url) => [url, price]));
    },
  };
  return { gateway, asked, faults };
}
