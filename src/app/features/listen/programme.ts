import { signal } from "@preact/signals";
import { leaveHearingQueue } from "#app/ui/hearing.ts";
import { BekalError } from "#base/errors.ts";
import type { Library } from "#library/library.ts";
import type { Story } from "#story/story.ts";
import { findNext, listToHear } from "./next-story.ts";

/** What comes after the story that is heard; nothing that was heard in this listening. */
export class Programme {
  readonly next = signal<Story | undefined>(undefined);
  readonly #library: Promise<Library>;
  readonly #heard = new Set<string>();

  constructor(library: Promise<Library>) {
    this.#library = library;
  }

  /** A story begins. */
  begin(address: string): void {
    leaveHearingQueue(address);
    this.#heard.add(address);
  }

  /** Finds what comes after a story; undefined when nothing does, or the library cannot say. */
  async after(story: Story): Promise<Story | undefined> {
    try {
      return await findNext(await this.#library, story, this.#heard);
    } catch (cause) {
      if (!(cause instanceof BekalError)) throw cause;
      return undefined;
    }
  }

  /** The stories that were put aside to hear, the next one first. */
  async list(): Promise<Story[]> {
    return listToHear(await this.#library);
  }

  /** The next listening may hear it all again. */
  forget(): void {
    this.#heard.clear();
  }
}
