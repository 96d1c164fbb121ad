import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ExportSheet } from "#app/ui/ExportSheet.tsx";
import type { GlossaryWord } from "#story/glossary.ts";
import { textOut } from "#sharing/text-out.ts";
import type { GlossaryModel } from "./glossary-model.ts";
import { glossaryWords } from "./glossary-words.ts";
import styles from "./GlossaryScreen.module.css";
import { areMarkedInStories, markInStories } from "./marks-in-stories.ts";
import { glossaryMarkdown } from "./to-markdown.ts";
import { WordCard } from "./WordCard.tsx";
import { WordSheet } from "./WordSheet.tsx";

interface Props {
  model: InstanceType<typeof GlossaryModel>;
  /** The way to another word. */
  add: ComponentChildren;
}

/** The words by the alphabet, and what can be done with them all. */
export function GlossaryList({ model, add }: Props) {
  const words = glossaryWords();
  const [edited, setEdited] = useState<GlossaryWord | undefined>(undefined);
  const [isExporting, setIsExporting] = useState(false);
  const entries = model.shown.value ?? [];
  return (
    <>
      <input
        type="search"
        class={styles.search}
        aria-label={words.searchLabel}
        placeholder={words.searchLabel}
        value={model.asked.value}
        onInput={({ currentTarget }) => model.ask(currentTarget.value)}
      />
      <MarkSwitch />
      <div class={styles.top}>
        <output>{words.count(entries.length)}</output>
        <Button icon="file" onClick={() => setIsExporting(true)}>
          {words.export}
        </Button>
        {add}
      </div>
      {entries.length === 0 && (
        <EmptyState icon="search" title={words.nothingFound} text={words.nothingFoundText} />
      )}
      <ul class={styles.list}>
        {entries.map((entry) => (
          <WordCard key={entry.word.id} entry={entry} onEdit={() => setEdited(entry.word)} />
        ))}
      </ul>
      {edited !== undefined && (
        <WordSheet
          word={edited}
          onSave={model.keep}
          onRemove={() => {
            setEdited(undefined);
            model.remove(edited);
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
      {isExporting && (
        <ExportSheet
          title={words.exportTitle}
          figure={words.count(entries.length)}
          fileName={words.fileName}
          toMarkdown={() => glossaryMarkdown(words.title, entries)}
          ways={textOut}
          onClose={() => setIsExporting(false)}
        />
      )}
    </>
  );
}

/** Whether stories show which of their words stand here. */
function MarkSwitch() {
  const words = glossaryWords();
  return (
    <label class={styles.switch}>
      <span>
        {words.inStories}
        <small>{words.inStoriesNote}</small>
      </span>
      <input
        type="checkbox"
        checked={areMarkedInStories.value}
        onChange={({ currentTarget }) => markInStories(currentTarget.checked)}
      />
    </label>
  );
}
