import { beforeEach, expect, it } from "vitest";
import { deleteInboxEntry, getInboxEntry, listInbox, saveShare } from "./inbox.ts";
import { takeLease, dropLease } from "./leases.ts";
import { anEmptyLibrary } from "./library.fixture.ts";
import type { Library } from "./library.ts";
import { askToPersist, storageUse } from "./persistence.ts";
import { getSettings, saveSettings } from "./settings.ts";
import { type Change, watchLibrary } from "./watch.ts";

const now = 1_800_000_000_000;
const tenYearsMs = 10 * 365 * 86_400_000;
let library: Library;

beforeEach(async () => {
  library = await anEmptyLibrary();
  return () => library.close();
});

it("keeps what other apps share, newest first, whatever the clock says", async () => {
  const first = await saveShare(library, { text: "lihat https://kota.example/a", now });
  const second = await saveShare(library, { title: "B", url: "https://kota.example/b", now: 0 });

  expect(await listInbox(library)).toEqual([second, first]);
  expect(await getInboxEntry(library, first.id)).toEqual(first);

  await deleteInboxEntry(library, second.id);
  expect(await listInbox(library)).toEqual([first]);
});

it("takes the same share twice for one, but not after it was dealt with", async () => {
  const share = { url: "https://kota.example/a", now };
  const first = await saveShare(library, share);
  expect(await saveShare(library, share)).toEqual(first);

  await deleteInboxEntry(library, first.id);
  expect((await saveShare(library, share)).id).not.toBe(first.id);
});

it("keeps the newest fifty of what is shared and not yet dealt with", async () => {
  for (let number = 1; number <= 52; number += 1) {
    await saveShare(library, { text: `https://kota.example/${number}`, now });
  }

  const texts = (await listInbox(library)).map(({ text }) => text);
  expect(texts).toHaveLength(50);
  expect([texts[0], texts.at(-1)]).toEqual(["https://kota.example/52", "https://kota.example/3"]);
});

it("keeps what the device answered, and nothing before it was asked", async () => {
  expect(await getSettings(library)).toEqual({});
  await saveSettings(library, { persistence: "not-persisted" });

  expect(await getSettings(library)).toEqual({ persistence: "not-persisted" });
});

it("tells this tab and every other of a change", async () => {
  const here: Change[] = [];
  const elsewhere: unknown[] = [];
  const other = new BroadcastChannel("bekal");
  other.addEventListener("message", ({ data }) => elsewhere.push(data));
  const send = other.postMessage.bind(other);
  const stop = watchLibrary((change) => here.push(change));
  await saveSettings(library, { persistence: "unknown" });
  await expect.poll(() => elsewhere).toContainEqual({ kind: "settings" });
  expect(here).toContainEqual({ kind: "settings" });

  send({ kind: "story", address: "https://kota.example/elsewhere" });
  send({ kind: "of a newer Bekal" });
  await expect
    .poll(() => here)
    .toContainEqual({ kind: "story", address: "https://kota.example/elsewhere" });
  expect(here).not.toContainEqual({ kind: "of a newer Bekal" });

  stop();
  const count = here.length;
  await saveSettings(library, { persistence: "persisted" });
  expect(here).toHaveLength(count);
  other.close();
});

it("leases to one at a time, until its time is over or its clock was wrong", async () => {
  const ask = (holder: string, at: number) =>
    takeLease(library, { name: "drain", holder, now: at, lengthMs: 1000 });

  expect(await Promise.all([ask("a", now), ask("b", now)])).toEqual([true, false]);
  expect(await ask("a", now + 500)).toBe(true);
  expect(await ask("b", now + 1400)).toBe(false);
  expect(await ask("b", now + 1500)).toBe(true);
  expect(await ask("a", now - tenYearsMs)).toBe(true);
  await dropLease(library, "drain", "b");
  expect(await ask("b", now - tenYearsMs)).toBe(false);
  await dropLease(library, "drain", "a");
  expect(await ask("b", now - tenYearsMs)).toBe(true);
});

it("knows whether the browser promised to keep the library, and what it takes", async () => {
  expect(["persisted", "not-persisted"]).toContain(await askToPersist());
  const use = await storageUse();
  expect(use.usedBytes).toBeGreaterThan(0);
  expect(use.persisted).toBeTypeOf("boolean");
});
