import type { Library } from "#library/library.ts";
import { keepEarPlace } from "./ear-place.ts";
import type { HeardStory } from "./heard-story.ts";

/** The place is kept so often while the voice goes on. */
const keepEveryMs = 10_000;

/** Keeps the place of the ear: at once when the voice stops, now and then while it speaks. */
export class PlaceKeeper {
  readonly #library: Promise<Library>;
  readonly #now: () => number;
  #keptAt = 0;

  constructor(library: Promise<Library>, now: () => number) {
    this.#library = library;
    this.#now = now;
  }

  /** @param index the sentence that is heard */
  keep(heard: HeardStory | undefined, index: number): void {
    const offset = heard?.script[index]?.start ?? 0;
    // Whoever has heard the title only has not begun.
    if (heard !== undefined && offset > 0) this.#keepAt(heard, offset);
  }

  keepNowAndThen(heard: HeardStory | undefined, index: number): void {
    if (this.#now() - this.#keptAt >= keepEveryMs) this.keep(heard, index);
  }

  /** All was heard. */
  keepEnd(heard: HeardStory): void {
    this.#keepAt(heard, heard.text.text.length);
  }

  #keepAt({ story, text }: HeardStory, offset: number): void {
    this.#keptAt = this.#now();
    void keepEarPlace(this.#library, { address: story.address, offset }, text);
  }
}
