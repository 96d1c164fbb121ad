import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type ReaderSlots, ReaderSlotsContext } from "#app/ui/reader-slots.ts";
import type { Library } from "#library/library.ts";

interface Props {
  library: Promise<Library>;
  children: ComponentChildren;
}

/** Joins the reader with what works on an open story; each of them loads when it is wanted. */
export function ReaderParts({ library, children }: Props) {
  const slots = useMemo(() => joinReader(library), [library]);
  return <ReaderSlotsContext.Provider value={slots}>{children}</ReaderSlotsContext.Provider>;
}

function joinReader(_library: Promise<Library>): ReaderSlots {
  return { top: [], bar: [], over: [] };
}
