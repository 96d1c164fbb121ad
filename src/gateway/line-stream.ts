import { setImmediate } from "node:timers/promises";
import { createLineCoder, type LineEncoding } from "./line-coder.ts";

interface Options {
  encoding: LineEncoding;
  /** Called once, with the bytes of the body, when the last is out or nobody reads any more. */
  onEnd: (sentBytes: number) => void;
}

/** Writes one line; the first of those sent together is told how many bytes of the body went before. */
export type WriteLine = (sentBytes?: number) => string;

/** Lines that are there together go out together up to here: a flush costs 60 to 80 bytes. */
const TOGETHER_CHARS = 8192;

/**
 * A body of lines in one coding. What is there goes out at once, a line of some length or a few short
 * ones; nothing is made for a reader who is not reading.
 */
export function streamLines(
  lines: AsyncGenerator<WriteLine, void>,
  { encoding, onEnd }: Options,
): ReadableStream<Uint8Array> {
  const coder = createLineCoder(encoding);
  let next = ask();
  let sentBytes = 0;
  let isOver = false;

  function ask() {
    const asked = lines.next();
    // It is told when the line is read; nobody may be reading just now.
    asked.catch(() => {});
    return asked;
  }

  function finish(): void {
    if (isOver) return;
    isOver = true;
    coder.close();
    onEnd(sentBytes);
  }

  /** The next lines as bytes; `isLast` when no more will come. */
  async function code(): Promise<{ bytes: Uint8Array; isLast: boolean }> {
    const parts: Uint8Array[] = [];
    let chars = 0;
    do {
      const { value: write } = await next;
      if (write === undefined) {
        parts.push(await coder.end());
        return { bytes: Buffer.concat(parts), isLast: true };
      }
      next = ask();
      const line = write(chars === 0 ? sentBytes : undefined);
      chars += line.length;
      parts.push(await coder.add(line));
    } while (chars < TOGETHER_CHARS && (await isThere(next)));
    parts.push(await coder.flush());
    return { bytes: Buffer.concat(parts), isLast: false };
  }

  return new ReadableStream({
    async pull(controller) {
      try {
        const { bytes, isLast } = await code();
        if (isOver) return;
        sentBytes += bytes.byteLength;
        controller.enqueue(bytes);
        if (!isLast) return;
        controller.close();
        finish();
      } catch (cause) {
        finish();
        throw cause;
      }
    },
    async cancel() {
      finish();
      await lines.return();
    },
  });
}

/** True when it is settled, or is so without waiting for anything outside. */
async function isThere(promise: Promise<unknown>): Promise<boolean> {
  return await Promise.race([promise.then(() => true), setImmediate(false)]);
}

/** The answer around such a body: nobody keeps it, and nobody on the way holds it back or recodes it. */
export function linesResponse(body: ReadableStream<Uint8Array>, encoding: LineEncoding): Response {
  const headers = new Headers({
    "content-type": "application/x-ndjson",
    "cache-control": "no-store, no-transform",
    // nginx and others would gather it up.
    "x-accel-buffering": "no",
  });
  if (encoding !== "identity") headers.set("content-encoding", encoding);
  return new Response(body, { headers });
}
