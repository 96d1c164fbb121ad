import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import { laterParts, type Part } from "#sharing/part-files.ts";

/** In place of a screen of the part that packs: it is not on the device yet, and there is no network. */
export function PackingMissing() {
  return <PartMissing part="packing" up={screens.settings} />;
}

/** In place of a screen around reading. */
export function ReadingMissing() {
  return <PartMissing part="reading" up={screens.library} />;
}

interface Props {
  part: Part;
  /** Where Back leads when the reader came from outside the app. */
  up: string;
}

function PartMissing({ part, up }: Props) {
  usePageTitle(t.laterTitle);
  return (
    <SubScreen title={t.laterTitle} up={up}>
      <EmptyState icon="bekal" title={t.laterNeeds} text={t.laterText(laterParts[part].mostBytes)}>
        <Button kind="primary" icon="retry" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </EmptyState>
    </SubScreen>
  );
}
