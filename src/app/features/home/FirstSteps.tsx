import { Icon } from "#app/ui/Icon.tsx";
import type { IconName } from "#app/ui/icons.ts";
import { screens } from "#app/ui/addresses.ts";
import { t } from "#i18n/more.ts";
import styles from "./FirstSteps.module.css";

/** An empty Home teaches by doing: three ways to a first story, one tap each. */
export default function FirstSteps() {
  return (
    <section class={styles.card} data-steps>
      <h2>{t.startTitle}</h2>
      <p>{t.startText}</p>
      <Step icon="paste" href={screens.save} title={t.startPaste} note={t.startPasteNote} />
      <Step icon="share" href={screens.help} title={t.startShare} note={t.startShareNote} />
      <Step icon="check" href={screens.welcome} title={t.startWelcome} note={t.startWelcomeNote} />
    </section>
  );
}

interface StepProps {
  icon: IconName;
  href: string;
  title: string;
  note: string;
}

function Step({ icon, href, title, note }: StepProps) {
  return (
    <a class={styles.step} href={href}>
      <span class={styles.icon}>
        <Icon name={icon} size={22} />
      </span>
      <span>
        <b>{title}</b>
        <small>{note}</small>
      </span>
    </a>
  );
}
