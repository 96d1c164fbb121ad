import { afterEach, describe, expect, it } from "vitest";
import { filesCache } from "./caches.ts";
import {
  findFault,
  getFile,
  keepOnly,
  listWanted,
  type ShellFile,
  storeFiles,
} from "./precache.ts";

const icon: ShellFile = { url: "/icon.svg", revision: "1" };
const manifest: ShellFile = { url: "/manifest.webmanifest", revision: null };

afterEach(() => caches.delete(filesCache));

it("stores files with the headers they came with", async () => {
  await storeFiles([icon, manifest]);

  const stored = await getFile(icon);
  expect(stored?.headers.get("content-type")).toBe("image/svg+xml");
  expect(await stored?.text()).toContain("<svg");
  expect(await getFile(manifest)).toBeDefined();
});

it("asks only for what is missing", async () => {
  await storeFiles([icon]);
  const asked = () => performance.getEntriesByName(`${location.origin}/icon.svg`).length;
  const before = asked();

  await storeFiles([icon, manifest]);
  expect(asked()).toBe(before);

  await storeFiles([{ ...icon, revision: "2" }]);
  expect(asked()).toBe(before + 1);
});

describe("what is not the file that was built", () => {
  it("is refused by its bytes", async () => {
    const other = { ...icon, integrity: "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" };

    await expect(storeFiles([other])).rejects.toThrow(/fetch/i);
    expect(await getFile(other)).toBeUndefined();
  });

  it("is refused by its type", async () => {
    // The test server answers any page with HTML, as a network's sign-in page does.
    const file: ShellFile = { url: "/assets/no-such-chunk.js", revision: null };

    await expect(storeFiles([file])).rejects.toThrow(/Not the file/);
    expect(await getFile(file)).toBeUndefined();
  });
});

it("brings the next version of a later part to those who have the last one, and to nobody else", async () => {
  const part = { url: "/assets/page-worker-abcd1234.js", revision: null, part: "page-reader" };
  expect(await listWanted([icon, part])).toEqual([icon]);

  const shell = await caches.open(filesCache);
  await shell.put("/assets/page-worker-00000000.js", new Response("", { status: 200 }));
  expect(await listWanted([icon, part])).toEqual([icon, part]);
});

it("counts a later part that is not kept when it is needed", async () => {
  const part = { url: "/assets/trips-abcd1234.js", revision: null, part: "packing" };
  expect(await listWanted([icon, part], new Set(["packing"]))).toEqual([icon, part]);
  expect(await listWanted([icon, part], new Set(["page-reader"]))).toEqual([icon]);
});

it("drops what only an earlier version needed", async () => {
  await storeFiles([icon, manifest]);
  await keepOnly([{ ...icon, revision: "2" }, manifest]);

  expect(await getFile(icon)).toBeUndefined();
  expect(await getFile(manifest)).toBeDefined();
});

describe("a stored file", () => {
  it("is told from a missing one, and from one with other bytes", async () => {
    const bytes = await (await fetch(icon.url)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const file = { ...icon, digest: btoa(String.fromCharCode(...hash.slice(0, 6))) };
    expect(await findFault(file, undefined)).toBe("missing-file");

    await storeFiles([file]);
    expect(await findFault(file, await getFile(file))).toBeUndefined();
    const other = { ...file, digest: "AAAAAAAA" };
    expect(await findFault(other, await getFile(file))).toBe("damaged-file");
  });

  it("is told from one of another type", async () => {
    const page = await fetch("/assets/no-such-chunk.js");
    const file = { url: "/assets/no-such-chunk.js", revision: null };
    expect(await findFault(file, page)).toBe("damaged-file");
  });

  it("is refused when its bytes are not the ones that were built", async () => {
    const other = { ...manifest, digest: "AAAAAAAA" };
    await expect(storeFiles([other])).rejects.toThrow(/Not the file/);
    expect(await getFile(other)).toBeUndefined();
  });
});

it("wants all of a later part of which one file is stored", async () => {
  const part = (name: string) => ({
    url: `/assets/${name}-abcd1234.js`,
    revision: null,
    part: "p",
  });
  const shell = await caches.open(filesCache);
  await shell.put("/assets/one-00000000.js", new Response("", { status: 200 }));

  expect(await listWanted([part("one"), part("two")])).toHaveLength(2);
});
