import { t } from "#i18n/i18n.ts";
import { hasSignal } from "./signal.ts";
import styles from "./SignalPill.module.css";

/** Says Offline or Online once a request has told; until then it claims nothing. */
export function SignalPill() {
  const isOnline = hasSignal.value;
  return (
    <output class={styles.pill} hidden={isOnline === undefined}>
      <i class={isOnline ? styles.on : styles.off} />
      {isOnline ? t.online : t.offline}
    </output>
  );
}
