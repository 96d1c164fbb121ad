import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepBuild, restoreChunks } from "./builds.ts";
import { makeDelta, matchOf, writeDictionaries } from "./dictionaries.ts";

const oldCode = Array.from({ length: 300 }, (_, n) => `export const word${n} = ${n * 7919};`);
const newCode = oldCode.with(150, "export const word150 = 'changed';");

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-build-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** A finished build with one chunk. */
async function build(hash: string, code: string[]): Promise<string> {
  const dist = join(folder, "dist");
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, "assets"), { recursive: true });
  await writeFile(join(dist, "assets", `main-${hash}.js`), code.join("\n"));
  await writeFile(join(dist, "service-worker.js"), `${code.join("\n")};"${hash}"`);
  return dist;
}

it("makes a delta that a browser with the old file turns into the new one", async () => {
  const [before, after] = [oldCode, newCode].map((code) => Buffer.from(code.join("\n")));
  const delta = await makeDelta(after ?? Buffer.of(), before ?? Buffer.of());
  const stream = delta.subarray(36);

  expect(delta.subarray(0, 4)).toEqual(Buffer.from([0xff, 0x44, 0x43, 0x42]));
  expect(delta.subarray(4, 36)).toEqual(
    createHash("sha256")
      .update(before ?? "")
      .digest(),
  );
  expect(brotliDecompressSync(stream, { dictionary: before })).toEqual(after);
  expect(() => brotliDecompressSync(stream)).toThrow(/./);
  expect(delta.byteLength).toBeLessThan(120);
});

describe("a second build", () => {
  it("names a delta for who has the first", async () => {
    await keepBuild(await build("aaaaaaaa", oldCode), join(folder, "store"));
    const dist = await build("bbbbbbbb", newCode);
    await writeDictionaries(dist, await keepBuild(dist, join(folder, "store")));

    const entries: unknown = JSON.parse(await readFile(join(dist, "dictionaries.json"), "utf8"));
    const hash = createHash("sha256").update(oldCode.join("\n")).digest("base64");
    expect(entries).toMatchObject({
      "/assets/main-bbbbbbbb.js": {
        useAsDictionary: 'match="/assets/main-*.js"',
        deltas: { [hash]: "/assets/main-bbbbbbbb.js.1.dcb" },
      },
    });
    const delta = await readFile(join(dist, "assets/main-bbbbbbbb.js.1.dcb"));
    const decoded = brotliDecompressSync(delta.subarray(36), {
      dictionary: Buffer.from(oldCode.join("\n")),
    });
    expect(decoded.toString()).toBe(newCode.join("\n"));
  });

  it("keeps the chunks of the last three for tabs that are still open", async () => {
    const store = join(folder, "store");
    const hashes = ["aaaaaaaa", "bbbbbbbb", "cccccccc", "dddddddd", "eeeeeeee"];
    let dist = "";
    for (const hash of hashes) {
      dist = await build(hash, [`"${hash}"`]);
      await restoreChunks(dist, await keepBuild(dist, store));
    }

    const has = async (hash: string) =>
      readFile(join(dist, `assets/main-${hash}.js`)).then(
        () => true,
        () => false,
      );
    expect(await Promise.all(hashes.map(has))).toEqual([false, true, true, true, true]);
  });

  it("does not count when it is the first again", async () => {
    const store = join(folder, "store");
    await keepBuild(await build("aaaaaaaa", oldCode), store);
    expect(await keepBuild(await build("aaaaaaaa", oldCode), store)).toEqual([]);
    expect(await readdir(store)).toHaveLength(1);
  });
});

it("gives no dictionary to a file whose name has no hash", () => {
  expect(matchOf("/assets/readme.txt")).toBeUndefined();
  expect(matchOf("/assets/reader-page-a1b2c3d4.css")).toBe('match="/assets/reader-page-*.css"');
});
