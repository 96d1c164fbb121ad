import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import type { IconName } from "#app/ui/icons.ts";
import { t } from "#i18n/more.ts";
import { firstView, isPlain, type LibraryView, pathOf, type Show } from "./view.ts";

interface Props {
  view: LibraryView;
  /** How many stories the library holds in all. */
  all: number;
}

const drawings: Record<Show, IconName> = {
  unread: "check",
  reading: "text",
  failed: "check",
  all: "library",
  favourites: "heart",
  highlights: "edit",
  archive: "archive",
};

/** A list with nothing in it: what it is for, and the way to fill it. */
export function EmptyShow({ view, all }: Props) {
  const { show } = view;
  const isLibraryEmpty = all === 0;
  if (!isLibraryEmpty && !isPlain({ ...view, sort: "newest" })) return <NothingFits view={view} />;
  const words = t.emptyShows[isLibraryEmpty && show === "unread" ? "all" : show];
  return (
    <EmptyState icon={drawings[show]} title={words.title} text={words.text}>
      <Button kind="primary" icon="plus" href={screens.save}>
        {t.saveTitle}
      </Button>
      {isLibraryEmpty && <Button href={screens.welcome}>{t.startWelcome}</Button>}
      {!isLibraryEmpty && show !== "all" && (
        <Button href={pathOf({ ...firstView, show: "all" })}>{t.seeAll}</Button>
      )}
    </EmptyState>
  );
}

function NothingFits({ view: { show, sort } }: { view: LibraryView }) {
  const { title, text } = t.emptyShows.filtered;
  return (
    <EmptyState icon="search" title={title} text={text}>
      <Button kind="primary" href={pathOf({ show, sort })}>
        {t.clearFilters}
      </Button>
    </EmptyState>
  );
}
