import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SECRET_BYTES = 32;

/**
 * The secret that signs picture tokens, made at the first start and readable by its owner alone.
 * Whoever deletes it makes every picture of a saved article that is not yet on a device unknown.
 */
export async function readSecret(folder: string): Promise<Uint8Array> {
  const path = join(folder, "secret");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await createSecret(path);
  const secret = await readFile(path);
  if (secret.length === SECRET_BYTES) return secret;
  throw new Error(`${path} should hold ${SECRET_BYTES} bytes; it holds ${secret.length}.`);
}

async function createSecret(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  await writeFile(aside, randomBytes(SECRET_BYTES), { mode: 0o600, flush: true });
  try {
    // Whole or not at all, and never over another: gateways that start together share one secret.
    await link(aside, path);
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  } finally {
    await rm(aside);
  }
}
