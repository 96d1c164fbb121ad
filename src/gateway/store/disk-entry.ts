import { createHash } from "node:crypto";

/** First bytes of every entry; another number when the layout changes. */
const MAGIC = Buffer.from("BKL1");
const HASH_BYTES = 32;
const HEADER_BYTES = MAGIC.length + 8 + HASH_BYTES;

/** An entry as a file: magic, end of life (ms since the epoch), sha256 of the value, the value. */
export function packEntry(value: Uint8Array, expiresAt: number): Buffer {
  const end = Buffer.alloc(8);
  end.writeDoubleBE(expiresAt);
  return Buffer.concat([MAGIC, end, sha256(value), value]);
}

/** Reads an entry; undefined when it is over, torn, or not ours. */
export function unpackEntry(file: Buffer, now: number): Uint8Array | undefined {
  if (file.length < HEADER_BYTES || !file.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const expiresAt = file.readDoubleBE(MAGIC.length);
  if (!(expiresAt > now)) return undefined;
  const value = file.subarray(HEADER_BYTES);
  const hash = file.subarray(MAGIC.length + 8, HEADER_BYTES);
  return sha256(value).equals(hash) ? value : undefined;
}

/** The name of a key's file: a hash, so that a key can hold anything and names no story. */
export function fileNameOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}
