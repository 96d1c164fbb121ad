import { useModel } from "@preact/signals";
import { useState } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { GlossaryList } from "./GlossaryList.tsx";
import { GlossaryModel } from "./glossary-model.ts";
import { glossaryWords } from "./glossary-words.ts";
import styles from "./GlossaryScreen.module.css";
import { WordSheet } from "./WordSheet.tsx";

interface Props {
  library: Promise<Library>;
}

/** The words that the reader keeps, with their meanings. */
export default function GlossaryScreen({ library }: Props) {
  const words = glossaryWords();
  usePageTitle(words.title);
  const model = useModel(() => new GlossaryModel(library));
  const [isAdding, setIsAdding] = useState(false);
  const total = model.all.value?.length;
  useScrollMemory(total !== undefined);
  const add = (
    <Button kind="primary" icon="plus" onClick={() => setIsAdding(true)}>
      {words.add}
    </Button>
  );
  return (
    <SubScreen title={words.title} up={screens.library}>
      {total === undefined && <p class={styles.loading}>{t.loading}</p>}
      {total === 0 && (
        <EmptyState icon="book" title={words.emptyTitle} text={words.emptyText}>
          {add}
          <Button href={screens.library}>{words.toLibrary}</Button>
        </EmptyState>
      )}
      {total !== undefined && total > 0 && <GlossaryList model={model} add={add} />}
      {isAdding && (
        <WordSheet word={undefined} onSave={model.keep} onClose={() => setIsAdding(false)} />
      )}
    </SubScreen>
  );
}
