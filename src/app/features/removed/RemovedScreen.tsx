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
import { EmptySheet } from "./EmptySheet.tsx";
import { RemovedModel } from "./removed-model.ts";
import { removedWords } from "./removed-words.ts";
import { RemovedRow } from "./RemovedRow.tsx";
import styles from "./RemovedScreen.module.css";

interface Props {
  library: Promise<Library>;
}

/** More rows than these are asked for. */
const portion = 100;

/** What was deleted in the last 30 days: what of it can come back, and the way to be rid of it. */
export default function RemovedScreen({ library }: Props) {
  const words = removedWords();
  usePageTitle(words.title);
  const model = useModel(() => new RemovedModel(library));
  const [shown, setShown] = useState(portion);
  const [isEmptying, setEmptying] = useState(false);
  const removed = model.removed.value;
  useScrollMemory(removed !== undefined);
  if (removed === undefined || removed.length === 0) {
    return (
      <SubScreen title={words.title} up={screens.library}>
        {removed === undefined ? (
          <span class="spoken">{t.loading}</span>
        ) : (
          <EmptyState icon="trash" title={words.none} text={words.noneText} />
        )}
      </SubScreen>
    );
  }
  return (
    <SubScreen title={words.title} up={screens.library}>
      <p class={styles.note}>{words.note}</p>
      <div class={styles.buttons}>
        <Button icon="retry" onClick={() => void model.restore(removed)}>
          {words.restoreAll(removed.length)}
        </Button>
        <Button kind="danger" icon="trash" onClick={() => setEmptying(true)}>
          {words.empty}
        </Button>
      </div>
      <ul class={styles.list}>
        {removed.slice(0, shown).map((one) => (
          <RemovedRow
            key={one.story.address}
            removed={one}
            onRestore={() => void model.restore([one])}
          />
        ))}
      </ul>
      {shown < removed.length && (
        <Button onClick={() => setShown(shown + portion)}>{t.moreStories}</Button>
      )}
      {isEmptying && (
        <EmptySheet
          count={removed.length}
          onEmpty={() => void model.empty()}
          onClose={() => setEmptying(false)}
        />
      )}
    </SubScreen>
  );
}
