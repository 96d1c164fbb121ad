import { BekalError } from "#base/errors.ts";

/** No line of the gateway is longer, characters: its articles end far below. */
const longestLine = 16_000_000;

/**
 * The lines of a stream, each as soon as it is whole; a last one without its end is left out. A
 * reader that stops early ends the stream.
 */
export async function* linesOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | undefined,
): AsyncGenerator<string> {
  if (body === undefined) return;
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      // Nothing but an end of line ends a line: a long one is not searched again and again.
      const lines = value.split("\n");
      lines[0] = rest + (lines[0] ?? "");
      rest = lines.pop() ?? "";
      if (rest.length > longestLine) throw new BekalError("bad-reply");
      yield* lines.filter((line) => line.trim() !== "");
    }
  } finally {
    // Without waiting: a stream that has failed answers with its failure, which is known already.
    reader.cancel().catch(() => undefined);
  }
}

/** How an answer in lines is asked for. The gateway says something every six seconds. */
export const ndjson = {
  silenceMs: 12_000,
  accept: "application/x-ndjson",
  isExpected: (type: string) => type === "application/x-ndjson",
} as const;
