import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";

/** What reads pages is not on the device yet, and there is no network to get it. */
export function ReaderMissing() {
  return (
    <div role="alert">
      <p>{t.readerMissing(laterParts["page-reader"].mostBytes)}</p>
      <Button icon="retry" onClick={() => location.reload()}>
        {t.reload}
      </Button>
    </div>
  );
}
