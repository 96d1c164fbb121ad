import { hideToast, toast } from "./toast.ts";
import styles from "./ToastArea.module.css";

/** The live region of the app: what it says is read out. */
export function ToastArea() {
  const shown = toast.value;
  const action = shown?.action;
  return (
    <output class={styles.area}>
      {shown !== undefined && (
        <div class={styles.toast}>
          <span>{shown.text}</span>
          {action !== undefined && (
            <button
              type="button"
              onClick={() => {
                hideToast();
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
        </div>
      )}
    </output>
  );
}
