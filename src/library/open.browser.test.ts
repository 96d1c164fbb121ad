import { deleteDB, openDB } from "idb";
import { expect, it, vi } from "vitest";
import { type LibraryEvents, openLibrary } from "./open.ts";
import { migrations } from "./schema.ts";
import { getStory, saveAddress } from "./stories.ts";

const now = 1_800_000_000_000;
const url = "https://pesisir.example/pasang";
const version = migrations.length;

function listen() {
  return { onBlocked: vi.fn(), onBlocking: vi.fn(), onTerminated: vi.fn() } satisfies LibraryEvents;
}

const aName = () => `test ${crypto.randomUUID()}`;

it("gives up with a reason when an old tab holds up an upgrade for ten seconds", async () => {
  const name = aName();
  const old = await openDB(name, 1);
  migrations.push(() => undefined);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const events = listen();
  try {
    const opening = openLibrary(events, name).catch((cause: unknown) => cause);
    await until(() => events.onBlocked.mock.calls.length === 1);
    vi.advanceTimersByTime(10_000);
    expect(await opening).toMatchObject({ code: "storage-blocked" });
    // What was given up must not hold up the next: it opens as soon as the old tab is closed.
    old.close();
    (await openLibrary(listen(), name)).close();
  } finally {
    vi.useRealTimers();
    migrations.length = version;
  }
});

it("opens when the old tab closes in time", async () => {
  const name = aName();
  const old = await openDB(name, 1);
  migrations.push(() => undefined);
  try {
    const onBlocked = vi.fn(() => old.close());
    const library = await openLibrary({ ...listen(), onBlocked }, name);
    expect(onBlocked).toHaveBeenCalledOnce();
    library.close();
  } finally {
    migrations.length = version;
  }
});

it("makes way for a newer Bekal, says so, and stays closed", async () => {
  const name = aName();
  const events = listen();
  const library = await openLibrary(events, name);

  const newer = await openDB(name, version + 1);

  expect(events.onBlocking).toHaveBeenCalledOnce();
  await expect(getStory(library, url)).rejects.toMatchObject({ code: "storage-closed" });
  newer.close();
});

it("does not touch a library of a newer Bekal", async () => {
  const name = aName();
  (await openDB(name, version + 1)).close();

  await expect(openLibrary(listen(), name)).rejects.toMatchObject({ code: "storage-newer" });
});

it("says that nothing is kept where the browser allows no database", async () => {
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("no storage here", "SecurityError");
  });

  await expect(openLibrary(listen(), aName())).rejects.toMatchObject({
    code: "storage-unavailable",
  });
  open.mockRestore();
});

it("opens again when the handle has died, and does what was asked", async () => {
  const handles = collectHandles();
  const library = await openLibrary(listen(), aName());
  await saveAddress(library, { url, now });
  // A closed handle answers InvalidStateError, as Safari's and a full disk's do.
  handles()[0]?.close();

  expect((await getStory(library, url))?.address).toBe(url);
  expect(handles()).toHaveLength(2);
  library.close();
});

it("opens again after the browser closed the connection, and tells", async () => {
  const handles = collectHandles();
  const events = listen();
  const library = await openLibrary(events, aName());
  handles()[0]?.dispatchEvent(new Event("close"));

  expect((await saveAddress(library, { url, now })).address).toBe(url);
  expect(events.onTerminated).toHaveBeenCalledOnce();
  expect(handles()).toHaveLength(2);
  library.close();
  handles()[0]?.close();
});

it("says that the disk is full, and keeps nothing half-written", async () => {
  const name = aName();
  const library = await openLibrary(listen(), name);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });

  await expect(saveAddress(library, { url, now })).rejects.toMatchObject({ code: "storage-full" });
  put.mockRestore();

  expect(await getStory(library, url)).toBeUndefined();
  library.close();
  await deleteDB(name);
});

/** The real handles, as the browser hands them out. */
function collectHandles(): () => IDBDatabase[] {
  const found: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  const spy = vi.spyOn(indexedDB, "open").mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener("success", () => found.push(request.result));
    return request;
  });
  return () => {
    if (found.length > 1) spy.mockRestore();
    return found;
  };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => requestAnimationFrame(resolve));
}
