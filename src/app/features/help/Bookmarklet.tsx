import { useId } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { showToast } from "#app/ui/toast.ts";
import { bookmarkletFor } from "./bookmarklet.ts";
import styles from "./Bookmarklet.module.css";
import { helpWords } from "./help-words.ts";
import { Steps } from "./Steps.tsx";

/** The bookmarklet to drag, and as text for browsers where nothing can be dragged. */
export function Bookmarklet() {
  const words = helpWords();
  const id = useId();
  const code = bookmarkletFor(location.origin);
  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      showToast({ text: words.copied });
    } catch {
      // Not allowed here, or no clipboard at all: the text can be selected.
      showToast({ text: words.notCopied });
    }
  }
  return (
    <>
      <p>{words.bookmarkletText}</p>
      <p>{words.bookmarkletDrag}</p>
      <a
        class={styles.handle}
        href={code}
        draggable
        onClick={(event) => {
          event.preventDefault();
          showToast({ text: words.bookmarkletDragNot });
        }}
      >
        <Icon name="plus" size={20} />
        {words.bookmarkletLink}
      </a>
      <p>{words.bookmarkletPhone}</p>
      <Steps steps={words.bookmarkletSteps} />
      <div class={styles.copy}>
        <label for={id}>{words.bookmarkletCode}</label>
        <textarea
          id={id}
          readOnly
          rows={6}
          spellcheck={false}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon="paste" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </>
  );
}
