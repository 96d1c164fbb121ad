import { useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { SettingsCard } from "#app/ui/SettingsCard.tsx";
import { t } from "#i18n/more.ts";
import type { Removal } from "#story/keeping.ts";
import styles from "./PreviewPart.module.css";
import { removalsInWords } from "./removals-in-words.ts";
import { storageWords } from "./storage-words.ts";

interface Props {
  /** In the order it goes. */
  plan: readonly Removal[];
  onRemove: () => void;
}

/** Enough to see what kind of stories go; the rest shows on a tap. */
const shownFirst = 5;

/** What the limits would remove, each by its title, before anything is removed. */
export function PreviewPart({ plan, onRemove }: Props) {
  const words = storageWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? plan : plan.slice(0, shownFirst);
  const bytes = plan.reduce((sum, removal) => sum + removal.bytes, 0);
  if (plan.length === 0) {
    return (
      <SettingsCard title={words.previewTitle}>
        <p class={styles.none}>{words.previewNone}</p>
      </SettingsCard>
    );
  }
  return (
    <SettingsCard title={words.previewTitle}>
      <p class={styles.sum}>
        <b>{upperFirst(removalsInWords(plan))}</b>
        <small>{words.frees(t.kilobytes(bytes))}</small>
      </p>
      <ul class={styles.list}>
        {shown.map((removal) => (
          <li key={removal.address}>
            <span dir="auto">{removal.title}</span>
            <small>{whatGoes(removal)}</small>
          </li>
        ))}
      </ul>
      <div class={styles.act}>
        {shown.length < plan.length && (
          <Button onClick={() => setWhole(true)}>
            {words.showAll(plan.length - shown.length)}
          </Button>
        )}
        <small>{words.reversible}</small>
        <Button kind="danger" icon="trash" onClick={onRemove}>
          {words.removeNow}
        </Button>
      </div>
    </SettingsCard>
  );
}

function whatGoes({ what, bytes }: Removal): string {
  const words = storageWords();
  const size = t.kilobytes(bytes);
  return what === "story" ? words.freesAsStory(size) : words.freesAsPictures(size);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
