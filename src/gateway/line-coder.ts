import {
  constants,
  createBrotliCompress,
  createGzip,
  createZstdCompress,
  type BrotliCompress,
  type Gzip,
  type ZstdCompress,
} from "node:zlib";

/** What a stream of lines can be sent as, the smallest first. */
export const lineEncodings = ["br", "zstd", "gzip"] as const;
export type LineEncoding = (typeof lineEncodings)[number] | "identity";

/** Codes lines in one context. */
export interface LineCoder {
  /** Takes a line; what comes out may be some of it, or nothing yet. */
  add(line: string): Promise<Uint8Array>;
  /** Brings out all that was taken, so that its receiver can read it at once; costs 60 to 80 bytes. */
  flush(): Promise<Uint8Array>;
  /** What closes the coding. */
  end(): Promise<Uint8Array>;
  /** Gives its memory back; needed when it was not ended. */
  close(): void;
}

/** 256 KiB: a pack of fifty stories, and a quarter of the memory that the coders take unasked. */
const WINDOW_BITS = 18;

/** Builds a coder. @throws the platform's error when a line cannot be coded */
export function createLineCoder(encoding: LineEncoding): LineCoder {
  const coder = createCoder(encoding);
  if (coder === undefined) {
    return {
      add: (line) => Promise.resolve(Buffer.from(line)),
      flush: () => Promise.resolve(new Uint8Array()),
      end: () => Promise.resolve(new Uint8Array()),
      close() {},
    };
  }
  let chunks: Uint8Array[] = [];
  let fail: ((error: Error) => void) | undefined;
  coder.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  coder.on("error", (error) => fail?.(error));

  function run(work: (done: () => void) => void): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      fail = reject;
      work(() => {
        resolve(Buffer.concat(chunks));
        chunks = [];
      });
    });
  }
  return {
    add: (line) => run((done) => void coder.write(line, done)),
    flush: () => run((done) => coder.flush(flushOf(encoding), done)),
    end: () =>
      run((done) => {
        coder.once("end", done);
        coder.end();
      }),
    close: () => void coder.destroy(),
  };
}

function flushOf(encoding: LineEncoding): number {
  if (encoding === "br") return constants.BROTLI_OPERATION_FLUSH;
  return encoding === "zstd" ? constants.ZSTD_e_flush : constants.Z_SYNC_FLUSH;
}

function createCoder(encoding: LineEncoding): BrotliCompress | ZstdCompress | Gzip | undefined {
  switch (encoding) {
    case "br":
      return createBrotliCompress({
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: 11,
          [constants.BROTLI_PARAM_LGWIN]: WINDOW_BITS,
        },
      });
    case "zstd":
      return createZstdCompress({
        params: {
          [constants.ZSTD_c_compressionLevel]: 19,
          [constants.ZSTD_c_windowLog]: WINDOW_BITS,
        },
      });
    case "gzip":
      return createGzip({ level: 9 });
    case "identity":
      return undefined;
    default:
      return encoding satisfies never;
  }
}
