import { Button } from "#app/ui/Button.tsx";
import { dismissInstall } from "#app/ui/dismiss-install.ts";
import { installOffer } from "#app/ui/install.ts";
import { t } from "#i18n/more.ts";
import styles from "./InstallCard.module.css";

/** Offers the home screen when the browser can install, until the reader says not now. */
export default function InstallCard() {
  const offer = installOffer.value;
  if (offer === undefined) return null;
  return (
    <section class={styles.card}>
      <h2>{t.installTitle}</h2>
      <p>{t.installText}</p>
      <div class={styles.actions}>
        <Button kind="primary" icon="install" onClick={offer}>
          {t.install}
        </Button>
        <Button onClick={dismissInstall}>{t.notNow}</Button>
      </div>
    </section>
  );
}
