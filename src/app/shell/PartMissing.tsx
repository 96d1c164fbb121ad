import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";

/** The parts that have screens, and where Back leads from these when the reader came from outside. */
const upFrom = { packing: screens.settings, reading: screens.library, shelf: screens.library };

export type PartOfScreens = keyof typeof upFrom;

interface Props {
  part: PartOfScreens;
}

/** In place of a screen of a later part: it is not on the device yet, and there is no network. */
export function PartMissing({ part }: Props) {
  usePageTitle(t.laterTitle);
  return (
    <SubScreen title={t.laterTitle} up={upFrom[part]}>
      <EmptyState icon="bekal" title={t.laterNeeds} text={t.laterText(laterParts[part].mostBytes)}>
        <Button kind="primary" icon="retry" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </EmptyState>
    </SubScreen>
  );
}
