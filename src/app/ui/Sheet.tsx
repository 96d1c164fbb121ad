import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { t } from "#i18n/more.ts";
import { Icon } from "./Icon.tsx";
import { IconButton } from "./IconButton.tsx";
import styles from "./Sheet.module.css";
import { ToastArea } from "./ToastArea.tsx";

interface Props {
  title: string;
  children: ComponentChildren;
  /** What is behind it stays to be seen: it shows what the sheet changes. */
  isClear?: boolean;
  onClose: () => void;
}

/** A modal sheet that rises from the foot of the screen; on wide screens a dialog in its middle. */
export function Sheet({ title, children, isClear = false, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const isGone = useRef(false);
  // Before the next key: it would move the focus that comes back here in the end.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Else the close button would have it, and be read first.
    heading.current?.focus();
    return () => {
      // What is taken off the screen while it is open keeps the focus from whatever had it before.
      isGone.current = true;
      shown?.close();
    };
  }, []);
  return (
    // A native dialog keeps the focus inside and gives Escape and Back on Android for free.
    <dialog
      ref={dialog}
      class={`${styles.sheet} ${isClear ? styles.clear : ""}`}
      aria-labelledby={titleId}
      onClose={() => {
        if (!isGone.current) onClose();
      }}
      closedby="any"
    >
      <div class={styles.inside}>
        <div class={styles.grab} />
        <div class={styles.top}>
          <h2 id={titleId} ref={heading} tabIndex={-1} dir="auto">
            {title}
          </h2>
          <IconButton label={t.close} onClick={() => dialog.current?.close()}>
            <Icon name="close" size={22} />
          </IconButton>
        </div>
        {children}
      </div>
      <ToastArea />
    </dialog>
  );
}
