import { useEffect, useState } from "preact/hooks";
import { onStorage } from "#app/ui/on-storage.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { listGlossary } from "#library/glossary.ts";
import type { Library } from "#library/library.ts";
import { watchLibrary } from "#library/watch.ts";
import { partOver } from "./later-part.tsx";

const StoryGlossary = partOver("reading", () => import("#app/features/glossary/StoryGlossary.tsx"));

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** Loads what marks the words of the glossary once there is one. */
export function StoryGlossaryGate(props: Props) {
  const { library } = props;
  const [isUseful, setIsUseful] = useState(false);
  useEffect(() => {
    const look = () =>
      onStorage(async () => setIsUseful((await listGlossary(await library)).length > 0));
    void look();
    return watchLibrary(({ kind }) => {
      if (kind === "glossary") void look();
    });
  }, [library]);
  return isUseful ? <StoryGlossary {...props} /> : null;
}
