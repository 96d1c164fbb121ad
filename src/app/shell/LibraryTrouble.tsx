import { useLayoutEffect } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { removeFirstFrame } from "#app/ui/first-frame.ts";
import type { StorageErrorCode } from "#base/errors.ts";
import { t } from "#i18n/more.ts";

interface Props {
  code: StorageErrorCode;
}

/** The library cannot be used: why, and what to do. Nothing in it is touched. */
export default function LibraryTrouble({ code }: Props) {
  useLayoutEffect(removeFirstFrame, []);
  return (
    <main>
      <EmptyState
        icon="warning"
        title={t.storageTitle}
        text={`${t.reasons[code]}. ${t.nextSteps[code]}`}
      >
        <Button kind="primary" icon="retry" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </EmptyState>
    </main>
  );
}
