import { createLineCoder, type LineEncoding } from "./line-coder.ts";

interface Options {
  encoding: LineEncoding;
  /** Called once, with the bytes of the body, when the last is out or nobody reads any more. */
  onEnd: (sentBytes: number) => void;
}

/** Writes one line; it is told how many bytes of the body went before it. */
export type WriteLine = (sentBytes: number) => string;

/** A body of lines in one coding, each sent when it is there and not before the last one is read. */
export function streamLines(
  lines: AsyncGenerator<WriteLine, void>,
  { encoding, onEnd }: Options,
): ReadableStream<Uint8Array> {
  const coder = createLineCoder(encoding);
  let sentBytes = 0;
  let isOver = false;

  function finish(): void {
    if (isOver) return;
    isOver = true;
    coder.close();
    onEnd(sentBytes);
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const { value: write } = await lines.next();
        if (isOver) return;
        const bytes = await (write === undefined ? coder.end() : coder.code(write(sentBytes)));
        sentBytes += bytes.byteLength;
        if (bytes.byteLength > 0) controller.enqueue(bytes);
        if (write !== undefined) return;
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
