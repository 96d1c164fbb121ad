import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { type OpenedStory, type ReaderSlots, ReaderSlotsContext } from "#app/ui/reader-slots.ts";
import type { Library } from "#library/library.ts";
import { GalleryGate } from "./GalleryGate.tsx";
import { ListenButton } from "./ListenButton.tsx";
import { ListenGate } from "./ListenGate.tsx";
import { StoryCounterGate } from "./StoryCounterGate.tsx";
import { StoryGlossaryGate } from "./StoryGlossaryGate.tsx";
import { StoryKeysGate } from "./StoryKeysGate.tsx";
import { StoryMarksGate } from "./StoryMarksGate.tsx";
import { StoryToolsButton } from "./StoryToolsButton.tsx";

interface Props {
  library: Promise<Library>;
  children: ComponentChildren;
}

/** Joins the reader with what works on an open story; each of them loads when it is wanted. */
export function ReaderParts({ library, children }: Props) {
  const slots = useMemo(() => joinReader(library), [library]);
  return <ReaderSlotsContext.Provider value={slots}>{children}</ReaderSlotsContext.Provider>;
}

function joinReader(library: Promise<Library>): ReaderSlots {
  const Marks = (opened: OpenedStory) => <StoryMarksGate {...opened} library={library} />;
  const Glossary = (opened: OpenedStory) => <StoryGlossaryGate {...opened} library={library} />;
  const Listening = (opened: OpenedStory) => <ListenGate {...opened} library={library} />;
  const Counter = (opened: OpenedStory) => <StoryCounterGate {...opened} library={library} />;
  return {
    top: [StoryToolsButton],
    bar: [ListenButton],
    over: [Marks, Glossary, Listening, GalleryGate, Counter, StoryKeysGate],
  };
}
