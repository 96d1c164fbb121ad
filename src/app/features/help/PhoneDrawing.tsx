import styles from "./drawings.module.css";

interface Props {
  /** Where the finger goes: the menu of Chrome above, or the Share button of Safari below. */
  kind: "android" | "iphone" | "share";
}

/** A small phone with the spot to tap. Decoration: the steps say it in words. */
export function PhoneDrawing({ kind }: Props) {
  return (
    <svg class={styles.drawing} width="84" height="128" viewBox="0 0 84 128" aria-hidden="true">
      <rect class={styles.body} x="2" y="2" width="80" height="124" rx="14" />
      <rect
        class={styles.bar}
        x="10"
        y={kind === "iphone" ? 104 : 12}
        width="64"
        height="12"
        rx="6"
      />
      <path
        class={styles.text}
        d={kind === "iphone" ? "M12 24h44M12 36h58M12 48h52" : "M12 38h44M12 50h58M12 62h52"}
      />
      {kind === "android" && <AndroidMenu />}
      {kind === "iphone" && <IphoneShare />}
      {kind === "share" && <ShareSheet />}
    </svg>
  );
}

function AndroidMenu() {
  return (
    <>
      <circle class={styles.spot} cx="69" cy="18" r="9" />
      <path class={styles.mark} d="M69 14h.01M69 18h.01M69 22h.01" stroke-width="2.6" />
      <rect class={styles.sheet} x="26" y="32" width="50" height="54" rx="6" />
      <path class={styles.text} d="M34 43h30M34 74h24" />
      <path class={styles.chosen} d="M34 58h34" />
    </>
  );
}

function IphoneShare() {
  return (
    <>
      <rect class={styles.sheet} x="8" y="56" width="68" height="42" rx="8" />
      <path class={styles.text} d="M18 67h36" />
      <path class={styles.chosen} d="M18 82h44" />
      <circle class={styles.spot} cx="42" cy="110" r="10" />
      <path class={styles.mark} d="M42 112v-8M39 106l3-3 3 3M37 109v6h10v-6" stroke-width="1.6" />
    </>
  );
}

function ShareSheet() {
  return (
    <>
      <rect class={styles.sheet} x="6" y="70" width="72" height="54" rx="10" />
      <path class={styles.text} d="M34 77h16" />
      <rect class={styles.bar} x="12" y="86" width="16" height="16" rx="5" />
      <rect class={styles.spot} x="34" y="86" width="16" height="16" rx="5" />
      <path
        class={styles.mark}
        d="M37.5 92 42 89.500l4.5 2.500v4.500L42 99l-4.5-2.500zM37.5 92l4.5 2.5 4.5-2.500M42 94.500V99"
        stroke-width="1.2"
      />
      <rect class={styles.bar} x="56" y="86" width="16" height="16" rx="5" />
      <path class={styles.text} d="M14 111h12M58 111h12" />
      <path class={styles.chosen} d="M36 111h12" />
    </>
  );
}
