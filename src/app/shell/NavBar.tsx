import { screens } from "#app/ui/addresses.ts";
import { ShellIcon } from "#app/ui/ShellIcon.tsx";
import type { ShellIconName } from "#app/ui/shell-icons.ts";
import { t } from "#i18n/i18n.ts";
import styles from "./NavBar.module.css";

interface Props {
  path: string;
}

/** The main parts of the app: a bar at the foot of a phone, a rail beside a wide screen. */
export function NavBar({ path }: Props) {
  return (
    <nav class={styles.bar} aria-label={t.navigation}>
      <Tab icon="bekal" href={screens.home} label={t.home} path={path} />
      <Tab icon="library" href={screens.library} label={t.library} path={path} />
      <a class={styles.add} href={screens.save} aria-label={t.saveTitle}>
        <ShellIcon name="plus" />
      </a>
      <Tab icon="settings" href={screens.settings} label={t.settings} path={path} />
    </nav>
  );
}

interface TabProps extends Props {
  icon: ShellIconName;
  href: string;
  label: string;
}

function Tab({ icon, href, label, path }: TabProps) {
  return (
    <a class={styles.tab} href={href} {...(path === href ? { "aria-current": "page" } : {})}>
      <ShellIcon name={icon} />
      {label}
    </a>
  );
}
