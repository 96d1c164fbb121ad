import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { route } from "./location.ts";
import { SignalPill } from "./SignalPill.tsx";
import { IconButton } from "./IconButton.tsx";
import { t } from "#i18n/more.ts";
import styles from "./SubScreen.module.css";

interface Props {
  title: string;
  /** Where Back leads when the reader came from outside the app. */
  up: string;
  /** Two panes beside each other on a wide screen. */
  isWide?: boolean;
  children: ComponentChildren;
}

/** A screen one step below another one: its title, the way back, and what it holds. */
export function SubScreen({ title, up, isWide = false, children }: Props) {
  return (
    <div class={`${styles.screen} ${isWide ? styles.wide : ""}`}>
      <header class={styles.top}>
        <IconButton label={t.back} onClick={() => goUp(up)}>
          <Icon name="back" size={22} />
        </IconButton>
        <h1>{title}</h1>
        <SignalPill />
      </header>
      <div class={styles.content}>{children}</div>
    </div>
  );
}

/** Back to where the reader came from inside the app, else one step up. */
function goUp(up: string): void {
  const isInside = "navigation" in window && window.navigation.canGoBack;
  if (isInside) history.back();
  else route(up, true);
}
