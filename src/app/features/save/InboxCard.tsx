import { Button } from "#app/ui/Button.tsx";
import { findUrl } from "#article/address.ts";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import type { InboxEntry } from "#library/inbox.ts";
import styles from "./InboxCard.module.css";
import { addressText } from "./save-model.ts";

interface Props {
  entry: InboxEntry;
  /** Why it could not be saved or thrown away. */
  problem: string | undefined;
  onSave: () => void;
  onDiscard: () => void;
}

/** One share that waits for the reader's word. Its sender is unknown, so its host is shown. */
export function InboxCard({ entry, problem, onSave, onDiscard }: Props) {
  const url = findUrl(addressText(entry));
  return (
    <article class={styles.card}>
      <b dir="auto">{entry.title ?? url ?? entry.text}</b>
      <small>{url === undefined ? t.inboxNoAddress : <bdi>{hostOf(url)}</bdi>}</small>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div class={styles.actions}>
        {url !== undefined && (
          <Button kind="primary" icon="plus" onClick={onSave}>
            {t.saveButton}
          </Button>
        )}
        <Button onClick={onDiscard}>{t.inboxDiscard}</Button>
      </div>
    </article>
  );
}
