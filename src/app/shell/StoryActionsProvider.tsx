import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { createStoryActions } from "#app/features/menu/story-actions.ts";
import { StoryActionsContext } from "#app/ui/story-actions.ts";
import type { Library } from "#library/library.ts";

interface Props {
  library: Promise<Library>;
  children: ComponentChildren;
}

/** Gives all inside what can be done with a story; part of what loads after the first screen. */
export function StoryActionsProvider({ library, children }: Props) {
  const actions = useMemo(() => createStoryActions(library), [library]);
  return <StoryActionsContext.Provider value={actions}>{children}</StoryActionsContext.Provider>;
}
