import { screens } from "#app/ui/addresses.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { t } from "#i18n/more.ts";
import styles from "./SearchEntrance.module.css";

/** Where searching begins: it looks like the field it leads to. */
export function SearchEntrance() {
  return (
    <a class={styles.entrance} href={`${screens.library}?q=`}>
      <Icon name="search" size={20} />
      {t.searchLibrary}
    </a>
  );
}
