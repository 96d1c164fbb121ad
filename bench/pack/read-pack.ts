import type { Article } from "#article/article.ts";
import { parseFrame } from "#wire/pack.ts";

/** What a pack brought: articles in the order asked, their places, and what each took of the stream. */
interface ReadPack {
  places: number[];
  articles: Article[];
  bytes: number[];
}

interface Line {
  n: number;
  article: Article;
  /** Bytes of the body before the block that this line came in. */
  before: number;
  length: number;
}

/**
 * Reads a whole pack. Lines that were sent in one block share its bytes by their length.
 * @param totalBytes of the body as it travelled
 */
export function readPack(text: string, asks: { url: string }[], totalBytes = 0): ReadPack {
  let sent = 0;
  const lines = text.split("\n").flatMap((line): Line[] => {
    const frame = parseFrame(line, asks);
    // Only the first line of a block says what was sent before it.
    sent = frame?.sentBytes ?? sent;
    if (frame?.kind !== "article") return [];
    return [{ n: frame.n, article: frame.article, before: sent, length: line.length }];
  });
  const begins = [...new Set(lines.map(({ before }) => before)), totalBytes];
  const bytes = lines.map(({ before, length }) => {
    const next = begins[begins.indexOf(before) + 1] ?? totalBytes;
    const block = lines.filter((line) => line.before === before);
    return ((next - before) * length) / block.reduce((sum, line) => sum + line.length, 0);
  });
  const inOrder = lines.map(({ n, article }, at) => ({ n, article, bytes: bytes[at] ?? 0 }));
  const sorted = inOrder.toSorted((a, b) => a.n - b.n);
  return {
    places: sorted.map(({ n }) => n),
    articles: sorted.map((one) => one.article),
    bytes: sorted.map((one) => one.bytes),
  };
}
