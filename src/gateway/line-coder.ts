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

/** Codes lines in one context, each so that its receiver can read it at once. */
export interface LineCoder {
  code(line: string): Promise<Uint8Array>;
  /** What closes the coding. */
  end(): Promise<Uint8Array>;
  /** Gives its memory back; needed when it was not ended. */
  close(): void;
}

/** Builds a coder. @throws the platform's error when a line cannot be coded */
export function createLineCoder(encoding: LineEncoding): LineCoder {
  const coder = createCoder(encoding);
  if (coder === undefined) {
    return {
      code: (line) => Promise.resolve(Buffer.from(line)),
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
    code: (line) =>
      run((done) => {
        coder.write(line);
        coder.flush(flushOf(encoding), done);
      }),
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
          [constants.BROTLI_PARAM_QUALITY]: 9,
          [constants.BROTLI_PARAM_LGWIN]: 20,
        },
      });
    case "zstd":
      return createZstdCompress({ params: { [constants.ZSTD_c_compressionLevel]: 12 } });
    case "gzip":
      return createGzip({ level: 9 });
    case "identity":
      return undefined;
    default:
      return encoding satisfies never;
  }
}
