import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import { showToast } from "#app/ui/toast.ts";
import { t } from "#i18n/more.ts";
import { keepPart } from "#sharing/parts.ts";
import { ReadingMissing } from "./PackingMissing.tsx";

/** Something of the part `reading` inside an open story: whoever uses one wants them all without a network. */
export function readingPart<Shown extends object>(
  load: () => Promise<{ default: ComponentType<Shown> }>,
): ComponentType<Shown> {
  return lazyScreen(() => loadKept(load), SayMissing);
}

/** A screen of the part `reading`. */
export function readingScreen<Shown extends object>(
  load: () => Promise<{ default: ComponentType<Shown> }>,
): ComponentType<Shown> {
  return lazyScreen(() => loadKept(load), ReadingMissing);
}

/** Loads something of the part, and has the rest of it kept. */
export async function loadKept<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const part = await load();
  void keepPart("reading");
  return part;
}

/** The story stays as it is, and a toast says what is missing. */
function SayMissing() {
  useEffect(() => showToast({ text: t.laterNeeds }), []);
  return null;
}
