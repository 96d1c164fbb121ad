import { openDB } from "idb";
import { BekalError } from "#base/errors.ts";
import { type Handle, Library } from "./library.ts";
import { migrations } from "./schema.ts";
import { toOpenError } from "./storage-errors.ts";

/** What happens to the library from outside; the words on the screen are the shell's. */
export interface LibraryEvents {
  /** An old tab holds the library at its old version: ask the reader to close it. */
  onBlocked(): void;
  /** A newer Bekal wants the library; this connection has closed and stays closed. */
  onBlocking(): void;
  /** The browser closed the connection; the next use opens it again. */
  onTerminated(): void;
}

/** How long an old tab may hold up an upgrade. */
const blockedLimitMs = 10_000;
/** Long enough for a slow phone that repairs its database first. */
const openLimitMs = 30_000;

/**
 * Opens the library. Reads nothing: opening is the cost of a start, so call it first of all.
 * @param name another library than the reader's, for tests
 * @throws BekalError `storage-blocked`, `storage-newer`, `storage-full` or `storage-unavailable`
 */
export async function openLibrary(events: LibraryEvents, name = "bekal"): Promise<Library> {
  const library: Library = new Library(() =>
    openHandle(name, {
      onBlocked: () => events.onBlocked(),
      onBlocking() {
        library.close();
        events.onBlocking();
      },
      onTerminated() {
        library.drop();
        events.onTerminated();
      },
    }),
  );
  await library.connect();
  return library;
}

async function openHandle(name: string, events: LibraryEvents): Promise<Handle> {
  const limit = Promise.withResolvers<never>();
  const giveUp = (code: "storage-blocked" | "storage-unavailable") =>
    limit.reject(new BekalError(code));
  let timer = setTimeout(giveUp, openLimitMs, "storage-unavailable");
  let opening: Promise<Handle> | undefined;
  try {
    opening = openDB(name, migrations.length, {
      upgrade: (db, from) => migrations.slice(from).forEach((migrate) => migrate(db)),
      blocked() {
        clearTimeout(timer);
        timer = setTimeout(giveUp, blockedLimitMs, "storage-blocked");
        events.onBlocked();
      },
      blocking: () => events.onBlocking(),
      terminated: () => events.onTerminated(),
    });
    return await Promise.race([opening, limit.promise]);
  } catch (cause) {
    // A connection that comes too late must not hold up the next upgrade.
    opening?.then(
      (db) => db.close(),
      () => undefined,
    );
    throw toOpenError(cause);
  } finally {
    clearTimeout(timer);
  }
}
