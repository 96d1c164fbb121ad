import { signal } from "@preact/signals";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { hideToast, holdToast, releaseToast, toast } from "./toast.ts";
import styles from "./ToastArea.module.css";

/** The live regions there are, the topmost last: what lies under a sheet is neither seen nor heard. */
const areas = signal<readonly symbol[]>([]);

/** The live region of the app, and of each sheet above it: what it says is read out. */
export function ToastArea() {
  const [me] = useState(() => Symbol("area"));
  useLayoutEffect(() => {
    areas.value = [...areas.peek(), me];
    return () => {
      areas.value = areas.peek().filter((one) => one !== me);
    };
  }, [me]);
  useEffect(watchUndoKey, []);
  const shown = areas.value.at(-1) === me ? toast.value : undefined;
  const action = shown?.action;
  return (
    <output class={styles.area}>
      {shown !== undefined && (
        <div
          class={styles.toast}
          onFocusIn={holdToast}
          onFocusOut={releaseToast}
          onPointerEnter={holdToast}
          onPointerLeave={releaseToast}
        >
          <span>{shown.text}</span>
          {action !== undefined && (
            <button type="button" onClick={act} aria-keyshortcuts="Control+Z">
              {action.label}
            </button>
          )}
        </div>
      )}
    </output>
  );
}

function act(): void {
  const run = toast.peek()?.action?.run;
  hideToast();
  run?.();
}

/** A toast stands far from the hand of a keyboard: what it offers is one key away. */
function watchUndoKey(): () => void {
  const leaving = new AbortController();
  document.addEventListener("keydown", press, { signal: leaving.signal });
  return () => leaving.abort();
}

function press(event: KeyboardEvent): void {
  const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey);
  if (!isUndo || event.shiftKey || event.defaultPrevented || isWriting(event.target)) return;
  if (toast.peek()?.action === undefined) return;
  event.preventDefault();
  act();
}

/** There the same keys take back what was typed. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input:not([type=checkbox]), textarea") !== null
  );
}
