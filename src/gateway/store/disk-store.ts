import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { LRUCache } from "lru-cache";
import { fileNameOf, packEntry, unpackEntry } from "./disk-entry.ts";
import { createLocalMarks } from "./local-marks.ts";
import type { Store } from "./store.ts";

interface Options {
  folder: string;
  maxBytes: number;
  /** Told when the disk refuses; the store answers as if it were empty. */
  onError: (cause: unknown) => void;
}

/** What a file costs beside its bytes: half a block and its directory entry. */
const FILE_OVERHEAD_BYTES = 2048;

/**
 * Keeps values as files named by hash, written aside and renamed, swept from the least recently
 * used when they pass `maxBytes`. A damaged file is removed and counts as absent.
 */
export async function createDiskStore(options: Options): Promise<Store> {
  const { folder, maxBytes, onError } = options;
  const pathOf = (name: string) => join(folder, name.slice(0, 2), name);
  const sizes = new LRUCache<string, number>({
    maxSize: maxBytes,
    maxEntrySize: Math.ceil(maxBytes / 4),
    sizeCalculation: (size) => size + FILE_OVERHEAD_BYTES,
    dispose: (_size, name, reason) => {
      if (reason !== "set") rm(pathOf(name), { force: true }).catch(onError);
    },
  });
  for (const { name, size } of await listFiles(folder)) {
    if (sizes.set(name, size).has(name)) continue;
    await rm(pathOf(name), { force: true });
  }

  async function get(key: string): Promise<Uint8Array | undefined> {
    const name = fileNameOf(key);
    if (sizes.get(name) === undefined) return undefined;
    const value = await readFile(pathOf(name)).then(
      (file) => unpackEntry(file, Date.now()),
      (cause: unknown) => {
        onError(cause);
        return undefined;
      },
    );
    if (value === undefined) sizes.delete(name);
    return value;
  }

  async function set(key: string, value: Uint8Array, ttlMs: number): Promise<void> {
    const name = fileNameOf(key);
    const file = packEntry(value, Date.now() + ttlMs);
    const aside = join(folder, `.${randomUUID()}`);
    try {
      await mkdir(join(folder, name.slice(0, 2)), { recursive: true });
      await writeFile(aside, file);
      await rename(aside, pathOf(name));
      sizes.set(name, file.length);
      // Too large to keep: the file went in, but no entry stands for it.
      if (!sizes.has(name)) await rm(pathOf(name), { force: true });
    } catch (cause) {
      // A full disk must not cost anybody a story: the answer goes out uncached.
      onError(cause);
      await rm(aside, { force: true }).catch(onError);
    }
  }

  return { ...createLocalMarks(), get, set };
}

/** Every entry's file, oldest first; what was left aside by a killed process is removed. */
async function listFiles(folder: string): Promise<{ name: string; size: number }[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found: { name: string; size: number; usedAt: number }[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const isEntry =
      /^[\da-f]{64}$/.test(file.name) && path === join(folder, file.name.slice(0, 2), file.name);
    if (isEntry) {
      const { size, mtimeMs } = await stat(path);
      found.push({ name: file.name, size, usedAt: mtimeMs });
    } else if (file.name.startsWith(".")) {
      await rm(path, { force: true });
    }
  }
  return found.toSorted((a, b) => a.usedAt - b.usedAt);
}
