import { computed, createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { locale } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import { deleteWord, listGlossary, saveWord } from "#library/glossary.ts";
import type { Library } from "#library/library.ts";
import { getStory } from "#library/stories.ts";
import { watchLibrary } from "#library/watch.ts";
import { foldText } from "#story/fold.ts";
import type { GlossaryWord } from "#story/glossary.ts";
import { glossaryWords } from "./glossary-words.ts";

/** A word, and the title of its story as long as that is in the library. */
export interface WordEntry {
  word: GlossaryWord;
  title?: string;
}

/** The reader's glossary by the alphabet, and what of it they look for. */
export const GlossaryModel = createModel((opening: Promise<Library>) => {
  const all = signal<WordEntry[] | undefined>(undefined);
  const asked = signal("");
  const shown = computed(() => {
    const wanted = foldText(asked.value).text.trim();
    return all.value?.filter(({ word }) =>
      foldText(`${word.word}\n${word.meaning ?? ""}`).text.includes(wanted),
    );
  });

  const refresh = oneAtATime(() =>
    onStorage(
      async () => {
        all.value = await readEntries(await opening);
      },
      () => all.peek() === undefined,
    ),
  );

  effect(() => {
    void refresh();
    return watchLibrary(({ kind }) => {
      if (kind === "glossary") void refresh();
    });
  });

  function ask(words: string): void {
    asked.value = words;
  }

  function keep(word: GlossaryWord): void {
    void onStorage(async () => saveWord(await opening, word));
  }

  function remove(word: GlossaryWord): void {
    void onStorage(async () => {
      await deleteWord(await opening, word.id);
      showToast({
        text: glossaryWords().removed(word.word),
        action: { label: t.undo, run: () => keep(word) },
      });
    });
  }

  return { all, asked, shown, ask, keep, remove, refresh };
});

async function readEntries(library: Library): Promise<WordEntry[]> {
  const words = await listGlossary(library);
  const addresses = [...new Set(words.flatMap(({ address }) => address ?? []))];
  const stories = await Promise.all(addresses.map((address) => getStory(library, address)));
  const titles = new Map(
    stories.flatMap((story) => (story ? [[story.address, story.title] as const] : [])),
  );
  const alphabet = new Intl.Collator(locale(), { sensitivity: "base" });
  return words
    .toSorted((a, b) => alphabet.compare(a.word, b.word))
    .map((word) => {
      const title = word.address === undefined ? undefined : titles.get(word.address);
      return { word, ...(title !== undefined && { title }) };
    });
}
