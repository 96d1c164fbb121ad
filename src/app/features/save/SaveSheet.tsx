import { useModel } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { storageFailureInWords } from "#app/ui/storage-toast.ts";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { AddressBox } from "./AddressBox.tsx";
import { InboxCard } from "./InboxCard.tsx";
import { type Problem, type Saved, SaveModel } from "./save-model.ts";
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
  const inbox = model.inbox.value;
  useEffect(() => {
    document.title = `${t.saveTitle} · ${t.appName}`;
  }, []);

  async function finish(saving: Promise<Saved | undefined>): Promise<void> {
    const saved = await saving;
    if (saved === undefined || saved.outcome === "not-an-address") return;
    showToast({ text: saved.outcome === "known" ? t.alreadyKept : t.saved });
    onClose();
  }

  const inboxProblem = problemAt(model.problem.value, "inbox");
  return (
    <Sheet title={t.saveTitle} onClose={onClose}>
      {inboxProblem !== undefined && <p role="alert">{inboxProblem}</p>}
      {inbox.length > 0 && (
        <section class={styles.inbox}>
          <h3>{t.inboxTitle}</h3>
          <p>{t.inboxText}</p>
          {inbox.map((entry) => (
            <InboxCard
              key={entry.id}
              entry={entry}
              problem={problemAt(model.problem.value, entry.id)}
              onSave={() => void finish(model.saveEntry(entry))}
              onDiscard={() => void model.discard(entry)}
            />
          ))}
        </section>
      )}
      <AddressBox
        start={given["url"] ?? ""}
        problem={problemAt(model.problem.value, "box")}
        onSave={(text) =>
          void finish(model.save(text, text === given["url"] ? given["title"] : undefined))
        }
        onType={model.forgetProblem}
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

function problemAt(problem: Problem | undefined, at: string): string | undefined {
  if (problem?.at !== at) return undefined;
  return problem.error === undefined ? t.notAnAddress : storageFailureInWords(problem.error);
}
