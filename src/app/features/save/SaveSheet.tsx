import { useModel, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { route } from "#app/ui/location.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { showToast, type Toast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { AddressPane } from "./AddressPane.tsx";
import { isNothing, type Pasted, readTransfer } from "./pasted.ts";
import { ReaderMissing } from "./ReaderMissing.tsx";
import { SaveModel } from "./save-model.ts";

// What reads pages is no part of the first visit (docs/decisions.md): it may not be here yet.
const CopyPane = lazyScreen(() =>
  import("./CopyPane.tsx").catch(() => ({ default: ReaderMissing })),
);

interface Props {
  library: Promise<Library>;
  /**
   * What stands in the address of this screen: a bookmarklet puts `url` and `title` there; `paste`
   * opens the box for a page, for the story that it names.
   */
  given: Record<string, string>;
  onClose: () => void;
}

/** Save a story: by its address, or as a page or a text that the reader brings. */
export default function SaveSheet({ library, given, onClose }: Props) {
  const model = useModel(() => new SaveModel(library));
  const pasted = useSignal<Pasted | undefined>(undefined);
  const isCopy = given["paste"] !== undefined || pasted.value !== undefined;
  const title = isCopy ? t.pasteTitle : t.saveTitle;
  useEffect(() => {
    document.title = `${title} · ${t.appName}`;
  }, [title]);

  function give(brought: Pasted): void {
    if (!isNothing(brought)) pasted.value = brought;
  }

  function backToAddress(): void {
    pasted.value = undefined;
    route(screens.save, true);
  }

  function finish(toast: Toast): void {
    showToast(toast);
    onClose();
  }

  return (
    <Sheet title={title} onClose={onClose}>
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          give(readTransfer(event.dataTransfer));
        }}
      >
        {isCopy ? (
          <CopyPane
            library={library}
            target={given["paste"]}
            brought={pasted.value}
            onBack={backToAddress}
            onKept={finish}
          />
        ) : (
          <AddressPane model={model} given={given} onGive={give} onSaved={finish} />
        )}
      </div>
    </Sheet>
  );
}
