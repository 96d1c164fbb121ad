import { oneAtATime } from "#base/one-at-a-time.ts";
import type { Story } from "#story/story.ts";
import { listAll } from "./all-lists.ts";
import type { Library } from "./library.ts";
import { type Row, toRow } from "./row.ts";
import { getStories } from "./some-stories.ts";
import { type Change, watchLibrary } from "./watch.ts";

/** Light records are read in portions, so that no screen waits long for its turn. */
const portion = 250;
/** Those who look are told of a first reading now and then, not of each portion. */
const portionsATelling = 4;

/** Stories that were read anew, by address; undefined for one that is gone. */
export type Fresh = ReadonlyMap<string, Story | undefined>;

const opened = new WeakMap<Library, Rows>();

/** The rows of a library: one set, whoever looks. */
export function rowsOf(library: Library): Rows {
  const rows = opened.get(library) ?? new Rows(library);
  opened.set(library, rows);
  return rows;
}

/**
 * A short row of every story, in memory: read in the background once, then kept true by reading what
 * has changed. Nothing is read unless somebody calls `catchUp`.
 */
export class Rows {
  readonly #library: Library;
  #rows = new Map<string, Row>();
  /** Where a reading of all goes on; the rows shown stay until it is done. */
  #reading = this.#rows;
  #newestFirst: readonly Row[] | undefined;
  #isWhole = false;
  #isStale = true;
  #changed = new Set<string>();
  readonly #texts = new Map<string, string>();
  readonly #listeners = new Set<(fresh: Fresh | undefined) => void>();
  readonly #run = oneAtATime(() => this.#catchUp());

  constructor(library: Library) {
    this.#library = library;
    watchLibrary((change) => this.#note(change));
  }

  /** True once every story has its row. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** What is known so far, newest first; before all is read, the newest ones. */
  list(): readonly Row[] {
    this.#newestFirst ??= [...this.#rows.values()].toSorted((a, b) => b.order - a.order);
    return this.#newestFirst;
  }

  /** Calls the listener after rows have changed, with `undefined` when any may have; returns `stop`. */
  watch(listener: (fresh: Fresh | undefined) => void): () => void {
    const own = (fresh: Fresh | undefined) => listener(fresh);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /** Reads what is not read yet, or has changed since. @throws BekalError storage-* */
  catchUp(): Promise<void> {
    return this.#run();
  }

  #note(change: Change): void {
    if (change.kind === "story") this.#changed.add(change.address);
    if (change.kind === "stories") this.#isStale = true;
  }

  async #catchUp(): Promise<void> {
    try {
      if (this.#isStale) {
        this.#isStale = false;
        await this.#readAll();
      }
      await this.#readChanged();
    } catch (cause) {
      // Which stories had changed is forgotten with the reading that failed.
      this.#isStale = true;
      throw cause;
    }
  }

  async #readAll(): Promise<void> {
    this.#reading = this.#isWhole ? new Map<string, Row>() : this.#rows;
    let before: number | undefined;
    for (let count = 1; ; count += 1) {
      const stories = await listAll(this.#library, { limit: portion, ...(before && { before }) });
      for (const story of stories) this.#put(this.#reading, story);
      before = stories.at(-1)?.order;
      if (stories.length < portion) break;
      if (!this.#isWhole && count % portionsATelling === 0) this.#tell(new Map());
      // Between two portions, so that none of them brings back an older record.
      await this.#readChanged();
      await pause();
    }
    const isAnew = this.#isWhole;
    this.#rows = this.#reading;
    this.#isWhole = true;
    this.#tell(isAnew ? undefined : new Map());
  }

  async #readChanged(): Promise<void> {
    if (this.#changed.size === 0) return;
    const addresses = [...this.#changed];
    this.#changed = new Set();
    const fresh = await getStories(this.#library, addresses);
    for (const [address, story] of fresh) {
      for (const rows of new Set([this.#rows, this.#reading])) {
        if (story === undefined) rows.delete(address);
        else this.#put(rows, story);
      }
    }
    this.#tell(fresh);
  }

  #put(rows: Map<string, Row>, story: Story): void {
    rows.set(
      story.address,
      toRow(story, (text) => this.#same(text)),
    );
  }

  #same(text: string): string {
    const known = this.#texts.get(text);
    if (known === undefined) this.#texts.set(text, text);
    return known ?? text;
  }

  #tell(fresh: Fresh | undefined): void {
    this.#newestFirst = undefined;
    for (const listener of this.#listeners) listener(fresh);
  }
}

/** Lets the page answer taps and draw. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
