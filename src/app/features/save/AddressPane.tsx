import { screens } from "#app/ui/addresses.ts";
import { route } from "#app/ui/location.ts";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { storageFailureInWords } from "#app/ui/storage-toast.ts";
import type { Toast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { AddressBox } from "./AddressBox.tsx";
import { FileOption } from "./FileOption.tsx";
import { InboxCard } from "./InboxCard.tsx";
import type { Pasted } from "./pasted.ts";
import type { OpenSave, Problem, Saved } from "./save-model.ts";
import styles from "./SaveSheet.module.css";

interface Props {
  model: OpenSave;
  given: Record<string, string>;
  onGive: (pasted: Pasted) => void;
  onSaved: (toast: Toast) => void;
}

/** A box that takes any address, what other apps shared, and the other ways to save a story. */
export function AddressPane({ model, given, onGive, onSaved }: Props) {
  const inbox = model.inbox.value;

  async function finish(saving: Promise<Saved | undefined>): Promise<void> {
    const saved = await saving;
    if (saved === undefined || saved.outcome === "not-an-address") return;
    onSaved({ text: saved.outcome === "known" ? t.alreadyKept : t.saved });
  }

  const inboxProblem = problemAt(model.problem.value, "inbox");
  return (
    <>
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
        onGive={onGive}
      />
      <div class={styles.other}>
        <SheetOption
          icon="paste"
          title={t.bringPage}
          note={t.bringPageNote}
          onClick={() => route(`${screens.save}?paste=`, true)}
        />
        <FileOption onFile={(file) => onGive({ text: "", file })} />
        <SheetOption
          icon="link"
          title={t.bookmarklet}
          note={t.bookmarkletNote}
          href={screens.help}
          isInside
        />
      </div>
    </>
  );
}

function problemAt(problem: Problem | undefined, at: string): string | undefined {
  if (problem?.at !== at) return undefined;
  return problem.error === undefined ? t.notAnAddress : storageFailureInWords(problem.error);
}
