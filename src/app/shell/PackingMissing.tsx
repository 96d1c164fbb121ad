import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";

/** In place of a screen of the part that packs: it is not on the device yet, and there is no network. */
export function PackingMissing() {
  usePageTitle(t.laterTitle);
  return (
    <SubScreen title={t.laterTitle} up={screens.settings}>
      <EmptyState
        icon="bekal"
        title={t.laterNeeds}
        text={t.laterText(laterParts.packing.mostBytes)}
      >
        <Button kind="primary" icon="retry" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </EmptyState>
    </SubScreen>
  );
}
