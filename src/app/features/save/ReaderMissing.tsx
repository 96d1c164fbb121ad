import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { pageReaderBytes } from "#sharing/page-reader-bytes.ts";

/** What reads pages is not on the device yet, and there is no network to get it. */
export function ReaderMissing() {
  return (
    <div role="alert">
      <p>{t.readerMissing(pageReaderBytes)}</p>
      <Button icon="retry" onClick={() => location.reload()}>
        {t.reload}
      </Button>
    </div>
  );
}
