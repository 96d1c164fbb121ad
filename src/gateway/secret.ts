import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
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
  try {
    // `wx`: two gateways that start together must end up with one secret.
    const file = await open(path, "wx", 0o600);
    await file.writeFile(randomBytes(SECRET_BYTES));
    await file.sync();
    await file.close();
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EEXIST")) throw cause;
  }
}
