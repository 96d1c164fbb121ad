import type { DocumentFacts } from "#search/rank.ts";
import type { Writing } from "./library.ts";

/** Documents a page: small enough to be written anew with every story. */
const pageLength = 512;
const most = 65_535;

/** What is known of one document: its words, and its day (since 1970; 0 for none). */
interface Facts {
  length: number;
  day: number;
}

/** Pages that one transaction changes: read once, and written once. */
export class PageChanges {
  readonly #store: ReturnType<Writing<"searchPages">["objectStore"]>;
  readonly #pages = new Map<number, Uint16Array<ArrayBuffer>>();

  constructor(tx: Writing<"searchPages">) {
    this.#store = tx.objectStore("searchPages");
  }

  /** @returns what was known of the document before */
  async set(document: number, { length, day }: Facts): Promise<Facts> {
    const page = await this.#page(Math.floor(document / pageLength));
    const at = (document % pageLength) * 2;
    const before = { length: page[at] ?? 0, day: page[at + 1] ?? 0 };
    page[at] = Math.min(most, length);
    page[at + 1] = Math.min(most, day);
    return before;
  }

  /** Writes what has changed. */
  async save(): Promise<void> {
    const puts = [...this.#pages].map(([key, { buffer }]) => this.#store.put(buffer, key));
    await Promise.all(puts);
  }

  async #page(key: number): Promise<Uint16Array<ArrayBuffer>> {
    const known = this.#pages.get(key);
    if (known !== undefined) return known;
    const stored = await this.#store.get(key);
    const page = stored === undefined ? new Uint16Array(pageLength * 2) : new Uint16Array(stored);
    this.#pages.set(key, page);
    return page;
  }
}

/** The pages as they are read: in order, none left out. */
export function factsOf(pages: readonly ArrayBuffer[]): Pick<DocumentFacts, "lengthOf" | "dayOf"> {
  const views = pages.map((page) => new Uint16Array(page));
  const at = (document: number, field: number) =>
    views[Math.floor(document / pageLength)]?.[(document % pageLength) * 2 + field] ?? 0;
  return { lengthOf: (document) => at(document, 0), dayOf: (document) => at(document, 1) };
}
