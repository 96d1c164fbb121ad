import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { t } from "#i18n/more.ts";

/** An address the app never gave out. */
export function NotFound() {
  return (
    <EmptyState icon="warning" title={t.notFoundTitle} text={t.notFoundText} isScreen>
      <Button kind="primary" href={screens.home}>
        {t.toHome}
      </Button>
    </EmptyState>
  );
}
