import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createDiskStore } from "./disk-store.ts";
import { createLayeredStore } from "./layered-store.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

const MINUTE_MS = 60_000;
const folders: string[] = [];

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bekal-store-"));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  vi.useRealTimers();
  onError.mockClear();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const onError = vi.fn<(cause: unknown) => void>();
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (value: Uint8Array | undefined) => value && new TextDecoder().decode(value);

const drivers: Record<string, (maxBytes: number) => Promise<Store>> = {
  memory: (maxBytes) => Promise.resolve(createMemoryStore({ maxBytes })),
  disk: async (maxBytes) => createDiskStore({ folder: await aFolder(), maxBytes, onError }),
  layered: async (maxBytes) =>
    createLayeredStore({
      front: createMemoryStore({ maxBytes: 2000 }),
      back: await createDiskStore({ folder: await aFolder(), maxBytes, onError }),
    }),
};

describe.each(Object.entries(drivers))("the %s store", (_name, create) => {
  it("gives back exactly what was set", async () => {
    const store = await create(1_000_000);
    await store.set("story:a", bytes("pagi"), MINUTE_MS);
    await store.set("story:b", bytes(""), MINUTE_MS);

    expect(text(await store.get("story:a"))).toBe("pagi");
    expect(text(await store.get("story:b"))).toBe("");
    expect(await store.get("story:c")).toBeUndefined();
  });

  it("replaces a value by the one set last", async () => {
    const store = await create(1_000_000);
    await store.set("key", bytes("old"), MINUTE_MS);
    await store.set("key", bytes("new"), MINUTE_MS);

    expect(text(await store.get("key"))).toBe("new");
  });

  it("replaces a small value by one too large for a layer", async () => {
    const store = await create(1_000_000);
    await store.set("key", bytes("old"), MINUTE_MS);
    await store.set("key", new Uint8Array(100_000), MINUTE_MS);

    expect((await store.get("key"))?.byteLength).toBe(100_000);
  });

  it("forgets a value when its time is over", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await create(1_000_000);
    await store.set("key", bytes("value"), MINUTE_MS);
    vi.setSystemTime(Date.now() + MINUTE_MS + 1);

    expect(await store.get("key")).toBeUndefined();
  });

  it("stays under its limit, the least recently used leaving first", async () => {
    const store = await create(40_000);
    await store.set("kept", new Uint8Array(5000), MINUTE_MS);
    for (let n = 0; n < 20; n += 1) {
      await store.set(`key ${n}`, new Uint8Array(5000), MINUTE_MS);
      await store.get("kept");
    }

    expect(await store.get("key 0")).toBeUndefined();
    expect(await store.get("kept")).toBeDefined();
    expect(await store.get("key 19")).toBeDefined();
  });

  it("keeps nothing that would push the rest out", async () => {
    const store = await create(40_000);
    await store.set("small", bytes("value"), MINUTE_MS);
    await store.set("huge", new Uint8Array(50_000), MINUTE_MS);

    expect(await store.get("huge")).toBeUndefined();
    expect(text(await store.get("small"))).toBe("value");
  });

  it("leases a key to one at a time, until its end or its release", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await create(1_000_000);
    const first = await store.lease("key", MINUTE_MS);
    expect(first).toBeDefined();
    expect(await store.lease("key", MINUTE_MS)).toBeUndefined();

    await first?.release();
    expect(await store.lease("key", MINUTE_MS)).toBeDefined();

    vi.setSystemTime(Date.now() + MINUTE_MS + 1);
    expect(await store.lease("key", MINUTE_MS)).toBeDefined();
    await first?.release();
    expect(await store.lease("key", MINUTE_MS)).toBeUndefined();
  });

  it("counts within a window that begins with the first count", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const store = await create(1_000_000);
    expect(await store.incr("key", MINUTE_MS)).toBe(1);
    vi.setSystemTime(Date.now() + MINUTE_MS / 2);
    expect(await store.incr("key", MINUTE_MS)).toBe(2);
    vi.setSystemTime(Date.now() + MINUTE_MS / 2 + 1);
    expect(await store.incr("key", MINUTE_MS)).toBe(1);
  });
});

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
}

it("finds its files again after a restart, and leaves nothing half written behind", async () => {
  const folder = await aFolder();
  const before = await createDiskStore({ folder, maxBytes: 1_000_000, onError });
  await before.set("key", bytes("value"), MINUTE_MS);
  await writeFile(join(folder, ".half"), "half");
  const after = await createDiskStore({ folder, maxBytes: 1_000_000, onError });

  expect(text(await after.get("key"))).toBe("value");
  expect(await filesIn(folder)).toHaveLength(1);
});

it("takes a damaged file for an absent one, and heals at the next set", async () => {
  const folder = await aFolder();
  const store = await createDiskStore({ folder, maxBytes: 1_000_000, onError });
  const damages = [
    (path: string) => truncate(path, 10),
    (path: string) => truncate(path, 0),
    (path: string) => rm(path),
    async (path: string) => {
      const file = await readFile(path);
      file.writeUInt8(file.readUInt8(file.length - 1) ^ 1, file.length - 1);
      await writeFile(path, file);
    },
  ];
  for (const damage of damages) {
    await store.set("key", bytes("value"), MINUTE_MS);
    const [path = ""] = await filesIn(folder);
    await damage(path);

    expect(await store.get("key")).toBeUndefined();
    await store.set("key", bytes("again"), MINUTE_MS);
    expect(text(await store.get("key"))).toBe("again");
  }
});

it("shrinks to a smaller limit at the next start", async () => {
  const folder = await aFolder();
  const large = await createDiskStore({ folder, maxBytes: 1_000_000, onError });
  for (let n = 0; n < 20; n += 1) await large.set(`key ${n}`, new Uint8Array(5000), MINUTE_MS);
  await createDiskStore({ folder, maxBytes: 40_000, onError });

  await vi.waitFor(async () => expect((await filesIn(folder)).length).toBeLessThanOrEqual(6));
});

it("goes on without a disk that refuses, and says so", async () => {
  const folder = await aFolder();
  const store = await createDiskStore({ folder, maxBytes: 1_000_000, onError });
  await rm(folder, { recursive: true });
  await writeFile(folder, "in the way");
  await store.set("key", bytes("value"), MINUTE_MS);

  expect(await store.get("key")).toBeUndefined();
  expect(onError).toHaveBeenCalled();
});
