import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction } from "idb";
import { BekalError } from "#base/errors.ts";
import type { LibrarySchema, StoreName } from "./schema.ts";
import { isDeadHandle, toStorageError } from "./storage-errors.ts";

export type Handle = IDBPDatabase<LibrarySchema>;
/** A tuple, so that the types know when a transaction has one store. */
export type Stores = [StoreName, ...StoreName[]];
export type ReadTx<Names extends Stores> = IDBPTransaction<LibrarySchema, Names>;
type WriteStore<Name extends StoreName> = IDBPObjectStore<LibrarySchema, Stores, Name, "readwrite">;

/** What a write may do: `store` is the first of its stores. It commits when nothing more is asked. */
export interface WriteTx<Names extends Stores> {
  store: WriteStore<Names[0]>;
  objectStore<Name extends Names[number]>(name: Name): WriteStore<Name>;
}

/**
 * Part of every write, so that no two of them ever run at once, in whichever tab or worker: a Chromium
 * killed while two transactions of one database have written takes the whole database for damaged and
 * begins an empty one (docs/decisions.md).
 */
const gate = "leases";

/** Any writing transaction that has these stores among its own: what a step of a larger write takes. */
export interface Writing<Names extends StoreName> {
  objectStore<Name extends Names>(
    name: Name,
  ): Pick<
    IDBPObjectStore<LibrarySchema, Stores, Name, "readwrite">,
    "get" | "getAll" | "put" | "delete" | "index"
  >;
}

/**
 * All stories on this device. Every use is one transaction; on a handle that died (Safari loses its
 * database server, a full disk closes it) the library is opened again and the use repeated once,
 * which is safe because a transaction that failed did nothing.
 */
export class Library {
  readonly #open: () => Promise<Handle>;
  #opening: Promise<Handle> | undefined;
  #isClosed = false;

  constructor(open: () => Promise<Handle>) {
    this.#open = open;
  }

  /** Opens the library unless it is open. */
  async connect(): Promise<Handle> {
    if (this.#isClosed) throw new BekalError("storage-closed");
    this.#opening ??= this.#open();
    const opening = this.#opening;
    try {
      return await opening;
    } catch (cause) {
      // A failed opening is never kept: the next use tries anew.
      if (this.#opening === opening) this.#opening = undefined;
      throw cause;
    }
  }

  /** Forgets a connection that is dead; the next use opens another. */
  drop(): void {
    this.#opening = undefined;
  }

  /** Closes the library for good, after the transactions under way. */
  close(): void {
    this.#isClosed = true;
    this.#opening?.then(
      (handle) => handle.close(),
      () => undefined,
    );
    this.#opening = undefined;
  }

  /** Reads in one transaction. @throws BekalError storage-* */
  read<Names extends Stores, Result>(
    names: Names,
    work: (tx: ReadTx<Names>) => Promise<Result>,
  ): Promise<Result> {
    return this.#use((handle) => work(handle.transaction(names)));
  }

  /**
   * Writes in one transaction and resolves after its commit; what `work` throws undoes it all.
   * @param durability `strict` is on the disk when it resolves; `relaxed` is several times cheaper
   * @throws BekalError storage-*
   */
  write<Names extends Stores, Result>(
    names: Names,
    durability: "strict" | "relaxed",
    work: (tx: WriteTx<Names>) => Promise<Result>,
  ): Promise<Result> {
    return this.#use((handle) => {
      const stores: Stores = [...names, gate];
      const tx = handle.transaction(stores, "readwrite", { durability });
      const objectStore = <Name extends StoreName>(name: Name) => tx.objectStore(name);
      return commit(tx, () => work({ store: objectStore(names[0]), objectStore }));
    });
  }

  async #use<Result>(work: (handle: Handle) => Promise<Result>): Promise<Result> {
    const handle = await this.connect();
    const opening = this.#opening;
    try {
      return await work(handle);
    } catch (cause) {
      const isGone = this.#opening !== opening;
      if (!isGone && !isDeadHandle(cause)) throw toStorageError(cause);
      if (!isGone) this.drop();
      handle.close();
    }
    try {
      return await work(await this.connect());
    } catch (cause) {
      throw toStorageError(cause);
    }
  }
}

async function commit<Result>(
  tx: Pick<IDBPTransaction<LibrarySchema, Stores, "readwrite">, "abort" | "done" | "error">,
  work: () => Promise<Result>,
): Promise<Result> {
  const done = tx.done;
  // Awaited below, but only when the work succeeded; a failed one is told by its own reason.
  done.catch(() => undefined);
  try {
    const result = await work();
    await done;
    return result;
  } catch (cause) {
    abort(tx);
    // The reason of the transaction (disk full) says more than that of a request it took along.
    throw tx.error ?? cause;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Already over: aborting is then what has happened.
  }
}
