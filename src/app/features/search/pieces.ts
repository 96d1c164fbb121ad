import { signal } from "@preact/signals";
import type { SearchAnswer } from "#library/search-query.ts";
import type { SearchService } from "#library/search-service.ts";
import type { Snippet } from "#search/marks.ts";
import { afterPaint } from "#app/ui/after-paint.ts";

/** Pieces of text are read so many at a time: the next letter comes first. */
const atOnce = 6;

/** Pieces of the texts of found stories, by address; absent where they are not read yet. */
export type Pieces = ReadonlyMap<string, Snippet | undefined>;

/** Reads the pieces of one answer after another; what was shown stays until its own new one is there. */
export function createPieces(service: SearchService) {
  const shown = signal<Pieces>(new Map());

  async function read(
    typed: string,
    { hits, corrected }: SearchAnswer,
    isOld: () => boolean,
  ): Promise<void> {
    // The answer itself is on the screen before.
    await afterPaint();
    if (isOld()) return;
    const known = new Map<string, Snippet | undefined>();
    for (let at = 0; at < hits.length; at += atOnce) {
      const some = hits.slice(at, at + atOnce).filter(({ story }) => story.hasText);
      const addresses = some.map(({ story }) => story.address);
      const pieces = await service.snippets({ addresses, typed, corrected });
      if (isOld()) return;
      for (const [index, address] of addresses.entries()) known.set(address, pieces[index]);
      shown.value = new Map([...shown.peek(), ...known]);
    }
    shown.value = known;
  }

  return { shown, read };
}
