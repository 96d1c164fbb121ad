import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import type { ErrorCode, StorageErrorCode } from "#base/errors.ts";
import { t } from "#i18n/i18n.ts";
import type { ReaderView } from "./reader-model.ts";

interface Props {
  view: Extract<ReaderView, { kind: "unknown" | "gone" | "failed" }>;
  address: string;
}

/** An address without a story: never saved, deleted, or in a library that cannot be read now. */
export function NoStory({ view, address }: Props) {
  switch (view.kind) {
    case "unknown":
      return (
        <EmptyState icon="bekal" title={t.unknownTitle} text={t.unknownText}>
          <Button kind="primary" icon="plus" href={savePath(address)}>
            {t.saveButton}
          </Button>
          <Button icon="library" href={screens.library}>
            {t.toLibrary}
          </Button>
        </EmptyState>
      );
    case "gone":
      return (
        <EmptyState icon="trash" title={t.goneTitle} text={t.goneText}>
          <Button kind="primary" icon="library" href={screens.library}>
            {t.toLibrary}
          </Button>
        </EmptyState>
      );
    case "failed":
      return (
        <EmptyState icon="warning" title={t.reasons[view.code]} text={nextStep(view.code)}>
          <Button kind="primary" icon="retry" onClick={() => location.reload()}>
            {t.reload}
          </Button>
        </EmptyState>
      );
  }
}

function savePath(address: string): string {
  return `${screens.save}?url=${encodeURIComponent(address)}`;
}

function nextStep(code: ErrorCode): string {
  return isStorageCode(code) ? t.nextSteps[code] : t.failedHelp[code];
}

function isStorageCode(code: ErrorCode): code is StorageErrorCode {
  return Object.hasOwn(t.nextSteps, code);
}
