import { useModel, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { AddressBox } from "./AddressBox.tsx";
import { InboxCard } from "./InboxCard.tsx";
import { type Saved, SaveModel } from "./save-model.ts";
import styles from "./SaveSheet.module.css";

interface Props {
  library: Promise<Library>;
  /** What stands in the address of this screen: a bookmarklet puts `url` and `title` there. */
  given: Record<string, string>;
  onClose: () => void;
}

/** Save a story: a box that takes any address, and what other apps shared. */
export default function SaveSheet({ library, given, onClose }: Props) {
  const model = useModel(() => new SaveModel(library));
  const isWrong = useSignal(false);
  const inbox = model.inbox.value;
  useEffect(() => {
    document.title = `${t.saveTitle} · ${t.appName}`;
  }, []);

  async function finish(saving: Promise<Saved>): Promise<void> {
    const saved = await saving;
    isWrong.value = saved.outcome === "not-an-address";
    if (saved.outcome === "not-an-address") return;
    showToast({ text: saved.outcome === "known" ? t.alreadyKept : t.saved });
    onClose();
  }

  return (
    <Sheet title={t.saveTitle} onClose={onClose}>
      {inbox.length > 0 && (
        <section class={styles.inbox}>
          <h3>{t.inboxTitle}</h3>
          <p>{t.inboxText}</p>
          {inbox.map((entry) => (
            <InboxCard
              key={entry.id}
              entry={entry}
              onSave={() => void finish(model.saveEntry(entry))}
              onDiscard={() => void model.discard(entry)}
            />
          ))}
        </section>
      )}
      <AddressBox
        start={given["url"] ?? ""}
        isWrong={isWrong.value}
        onSave={(text) =>
          void finish(model.save(text, text === given["url"] ? given["title"] : undefined))
        }
        onType={() => {
          isWrong.value = false;
        }}
      />
      <div class={styles.other}>
        <SheetOption
          icon="link"
          title={t.bookmarklet}
          note={t.bookmarkletNote}
          href={screens.help}
          isInside
        />
      </div>
    </Sheet>
  );
}
