import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import type { IconName } from "#app/ui/icons.ts";
import { t } from "#i18n/more.ts";
import type { Show } from "./library-model.ts";

interface Props {
  show: Show;
  /** How many stories the library holds in all. */
  total: number;
}

const drawings: Record<Show, IconName> = {
  unread: "check",
  failed: "check",
  all: "library",
  favourites: "heart",
  archive: "archive",
};

/** A list with nothing in it: what it is for, and the way to fill it. */
export function EmptyShow({ show, total }: Props) {
  const isLibraryEmpty = total === 0;
  const shown = isLibraryEmpty && show === "unread" ? "all" : show;
  const words = t.emptyShows[shown];
  return (
    <EmptyState icon={drawings[shown]} title={words.title} text={words.text}>
      <Button kind="primary" icon="plus" href={screens.save}>
        {t.saveTitle}
      </Button>
      {isLibraryEmpty && <Button href={screens.welcome}>{t.startWelcome}</Button>}
      {!isLibraryEmpty && show !== "all" && (
        <Button href={`${screens.library}?show=all`}>{t.seeAll}</Button>
      )}
    </EmptyState>
  );
}
