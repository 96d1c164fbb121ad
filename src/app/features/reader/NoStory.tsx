import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { hostOf } from "#article/host.ts";
import { t } from "#i18n/more.ts";
import type { ReaderView } from "./read-view.ts";

interface Props {
  view: Extract<ReaderView, { kind: "unknown" | "gone" }>;
  address: string;
}

/** An address without a story: never saved, or deleted. */
export function NoStory({ view, address }: Props) {
  return (
    <>
      <h1 class="spoken">{hostOf(address)}</h1>
      <WhatNow view={view} address={address} />
    </>
  );
}

function WhatNow({ view, address }: Props) {
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
  }
}

function savePath(address: string): string {
  return `${screens.save}?url=${encodeURIComponent(address)}`;
}
