import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { keepPart } from "#sharing/parts.ts";
import { PartMissing, type PartOfScreens } from "./PartMissing.tsx";

type Load<Shown> = () => Promise<{ default: ComponentType<Shown> }>;

/** A screen of a part that travels later: whoever opens one wants them all without a network. */
export function partScreen<Shown extends object>(
  part: PartOfScreens,
  load: Load<Shown>,
): ComponentType<Shown> {
  return lazyScreen(
    () => loadKept(part, load),
    () => <PartMissing part={part} />,
  );
}

interface Absence {
  /** Takes back what asked for it. */
  undo?: () => void;
  words?: () => string;
}

/** What such a part brings over a screen. Where it is not here the screen stays, and a toast says so. */
export function partOver<Shown extends object>(
  part: PartOfScreens,
  load: Load<Shown>,
  { undo, words = () => t.laterNeeds }: Absence = {},
): ComponentType<Shown> {
  function SayMissing() {
    useEffect(() => {
      undo?.();
      showToast({ text: words() });
    }, []);
    return null;
  }
  return lazyScreen(() => loadKept(part, load), SayMissing);
}

async function loadKept<Loaded>(part: PartOfScreens, load: () => Promise<Loaded>): Promise<Loaded> {
  const loaded = await load();
  void keepPart(part);
  return loaded;
}
