import type { Writing } from "./library.ts";

/** Documents a page: small enough to be written anew with every story. */
const pageLength = 1024;
/** 32-bit numbers a document: its length and its day, then its order. */
const fields = 2;
/** Longer texts count as so many words. */
export const mostLength = 65_535;

/** What is known of one document: its words, its day (since 1970; 0 for none), its story's `order`. */
export interface Facts {
  length: number;
  day: number;
  order: number;
}

/** Pages that one transaction changes: read once, and written once. */
export class PageChanges {
  readonly #store: ReturnType<Writing<"searchPages">["objectStore"]>;
  readonly #pages = new Map<number, Uint32Array<ArrayBuffer>>();

  constructor(tx: Writing<"searchPages">) {
    this.#store = tx.objectStore("searchPages");
  }

  /** @returns how many words it had before */
  async set(document: number, { length, day, order }: Facts): Promise<number> {
    const page = await this.#page(Math.floor(document / pageLength));
    const at = (document % pageLength) * fields;
    const before = lengthIn(page[at] ?? 0);
    page[at] = Math.min(mostLength, length) + day * 65_536;
    page[at + 1] = order;
    return before;
  }

  /** Writes what has changed. */
  async save(): Promise<void> {
    const puts = [...this.#pages].map(([key, { buffer }]) => this.#store.put(buffer, key));
    await Promise.all(puts);
  }

  async #page(key: number): Promise<Uint32Array<ArrayBuffer>> {
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const stored = await this.#store.get(key);
    const page =
      stored === undefined ? new Uint32Array(pageLength * fields) : new Uint32Array(stored);
    this.#pages.set(key, page);
    return page;
  }
}

/** The pages as they are read: in order, none left out. */
export function factsOf(pages: readonly ArrayBuffer[]) {
  const views = pages.map((page) => new Uint32Array(page));
  const at = (document: number, field: number) =>
    views[Math.floor(document / pageLength)]?.[(document % pageLength) * fields + field] ?? 0;
  return {
    lengthOf: (document: number) => lengthIn(at(document, 0)),
    dayOf: (document: number) => at(document, 0) >>> 16,
    orderOf: (document: number) => at(document, 1),
  };
}

function lengthIn(field: number): number {
  return field & 65_535;
}
