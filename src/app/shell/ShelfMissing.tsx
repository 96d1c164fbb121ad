import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";

/** In place of the search and the other screens of its part: not on the device yet, and no network. */
export function ShelfMissing() {
  usePageTitle(t.laterTitle);
  return (
    <SubScreen title={t.laterTitle} up={screens.library}>
      <EmptyState icon="search" title={t.laterNeeds} text={t.laterText(laterParts.shelf.mostBytes)}>
        <Button kind="primary" icon="retry" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </EmptyState>
    </SubScreen>
  );
}
