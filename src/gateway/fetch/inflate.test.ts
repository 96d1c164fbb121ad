import { Readable } from "node:stream";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { request } from "undici";
import { describe, expect, it } from "vitest";
import { startPublisher } from "#tests/support/publisher.ts";
import { parseEncoding, readBody, type BodyReading } from "./inflate.ts";

const MIB = 1024 * 1024;
const limits = { rawBytes: 8 * MIB, decodedBytes: 8 * MIB, ratio: 200, ratioFromBytes: MIB };

function reading(over: Partial<BodyReading> = {}) {
  const count = { rawBytes: 0, decodedBytes: 0 };
  const signal = new AbortController().signal;
  return { encoding: "identity" as const, limits, signal, onHead: () => {}, count, ...over };
}

/** Bytes as a network brings them. */
function inChunks(bytes: Uint8Array, size = 16 * 1024): Readable {
  const count = Math.ceil(bytes.length / size);
  return Readable.from(
    Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size)),
    { objectMode: false },
  );
}

const quickBrotli = (bytes: Buffer) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } });

describe("parseEncoding", () => {
  it("takes gzip, br or nothing", () => {
    expect(
      ["gzip", " GZIP ", "x-gzip", "br", "identity", "", undefined].map(parseEncoding),
    ).toEqual(["gzip", "gzip", "gzip", "br", "identity", "identity", "identity"]);
  });

  it.each(["zstd", "deflate", "gzip, gzip", "gzip,br", "compress", "aes128gcm"])(
    "refuses %s",
    (header) => {
      expect(() => parseEncoding(header)).toThrow(
        expect.objectContaining({ code: "unsupported-type" }),
      );
    },
  );

  it("refuses a header said twice", () => {
    expect(() => parseEncoding(["gzip", "gzip"])).toThrow("content encoding gzip,gzip");
  });
});

describe("readBody", () => {
  it("shows the first KiB once, as soon as it is there, and then all of it", async () => {
    const bytes = Buffer.from("abcdefgh".repeat(1_000));
    const heads: number[] = [];
    const onHead = (head: Uint8Array) => void heads.push(head.length);

    expect(await readBody(inChunks(bytes, 500), reading({ onHead }))).toEqual(bytes);
    expect(await readBody(inChunks(Buffer.from("ab")), reading({ onHead }))).toHaveLength(2);
    expect(heads).toEqual([1024, 2]);
  });

  it("reads no further when the head is unwanted", async () => {
    const { count, ...rest } = reading({
      onHead: () => {
        throw new Error("a film");
      },
    });
    const source = inChunks(Buffer.alloc(MIB));
    await expect(readBody(source, { ...rest, count })).rejects.toThrow("a film");
    expect(count.decodedBytes).toBeLessThan(64 * 1024);
    expect(source.destroyed).toBe(true);
  });

  it.each([
    ["gzip", gzipSync],
    ["br", quickBrotli],
  ] as const)("stops a %s bomb while it is still small", async (encoding, compress) => {
    const bomb = compress(Buffer.alloc(24 * MIB));
    const count = { rawBytes: 0, decodedBytes: 0 };

    await expect(readBody(inChunks(bomb), reading({ encoding, count }))).rejects.toEqual(
      expect.objectContaining({ code: "too-large" }),
    );
    expect(count.decodedBytes).toBeLessThan(9 * MIB);
  });

  it("decodes at most 8 of the 200 MiB that the publisher's bomb holds", async () => {
    const publisher = await startPublisher();
    publisher.fault("/bomb", "gzip-bomb");
    const { body } = await request(publisher.url("/bomb"));
    const count = { rawBytes: 0, decodedBytes: 0 };

    await expect(readBody(body, reading({ encoding: "gzip", count }))).rejects.toEqual(
      expect.objectContaining({ code: "too-large" }),
    );

    expect(count.rawBytes).toBeLessThan(300_000);
    expect(count.decodedBytes).toBeGreaterThan(MIB);
    expect(count.decodedBytes).toBeLessThan(8 * MIB + 64 * 1024);
    await publisher.stop();
  });

  it("lets a page compress well, but not without measure", async () => {
    const lots = { ...limits, decodedBytes: 100 * MIB, rawBytes: 100 * MIB };
    const fine = gzipSync(Buffer.alloc(MIB - 1));
    const bomb = gzipSync(Buffer.alloc(3 * MIB));
    const encoding = "gzip";
    expect(await readBody(inChunks(fine), reading({ encoding, limits: lots }))).toHaveLength(
      MIB - 1,
    );
    await expect(readBody(inChunks(bomb), reading({ encoding, limits: lots }))).rejects.toThrow(
      /too large: \d+ bytes out of \d+/,
    );
  });

  it("counts raw bytes too", async () => {
    const small = { ...limits, rawBytes: 1_000 };
    const body = inChunks(Buffer.alloc(2_000), 400);
    await expect(readBody(body, reading({ limits: small }))).rejects.toThrow("1200 raw bytes");
  });

  it("takes half a stream for none", async () => {
    const half = gzipSync(Buffer.alloc(5_000)).subarray(0, -10);
    await expect(readBody(inChunks(half), reading({ encoding: "gzip" }))).rejects.toThrow(
      "unexpected end of file",
    );
    const noise = inChunks(Buffer.from("<p>not gzip</p>"));
    await expect(readBody(noise, reading({ encoding: "gzip" }))).rejects.toThrow(
      "incorrect header check",
    );
  });
});
