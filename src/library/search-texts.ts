import { readSearched } from "#search/text.ts";
import type { Library } from "./library.ts";
import type { BodyRecord } from "./schema.ts";
import { storedJson } from "./stored-text.ts";

/** Two screens of results: with the next letter most are the same stories. */
const most = 24;

/** The texts of the stories that were found last: to inflate and to parse one takes longest of all. */
export class SearchTexts {
  readonly #library: Library;
  readonly #texts = new Map<string, { sha256: string; text: string | undefined }>();

  constructor(library: Library) {
    this.#library = library;
  }

  /** The texts of these stories one after another; undefined for one that has none. */
  async *read(addresses: readonly string[]): AsyncGenerator<string | undefined> {
    const bodies = await this.#library.read(["bodies"], (tx) =>
      Promise.all(addresses.map((address) => tx.store.get(address))),
    );
    for (const body of bodies) yield body && (await this.#textOf(body));
  }

  async #textOf(body: BodyRecord): Promise<string | undefined> {
    const { address, sha256 } = body;
    const known = this.#texts.get(address);
    const text = known?.sha256 === sha256 ? known.text : readSearched(await storedJson(body))?.text;
    this.#texts.delete(address);
    this.#texts.set(address, { sha256, text });
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= most) break;
      this.#texts.delete(oldest);
    }
    return text;
  }
}
