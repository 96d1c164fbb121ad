/** UTF-8 text, deflated (zlib, which carries a checksum of its own). */
export function deflate(text: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> {
  return pass(text, new CompressionStream("deflate"));
}

/** Undoes `deflate`. @throws TypeError when the bytes are damaged */
export function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  return pass(bytes, new DecompressionStream("deflate"));
}

/** No Blob and no Response around it: they hop between processes, and a reader waits for that. */
async function pass(bytes: BufferSource, stream: GenericTransformStream): Promise<ArrayBuffer> {
  const writer = stream.writable.getWriter();
  // What cannot be written fails the reading too.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const parts = await readAll(stream.readable.getReader());
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts;
    parts.push(value);
  }
}

/** SHA-256 in lower-case hex. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
