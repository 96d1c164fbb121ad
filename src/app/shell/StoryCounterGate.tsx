import { useEffect, useState } from "preact/hooks";
import { lazyScreen } from "#app/ui/lazy-screen.tsx";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import type { Library } from "#library/library.ts";
import { isPartKept } from "#sharing/parts.ts";

const StoryCounter = lazyScreen(
  () => import("#app/features/statistics/StoryCounter.tsx"),
  NothingCounted,
);
const lookEveryMs = 20_000;

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** Counts how long a story is read, once what counts is on the device: nothing is fetched for it. */
export function StoryCounterGate(props: Props) {
  const [isHere, setIsHere] = useState(false);
  useEffect(() => {
    if (isHere) return undefined;
    const look = async () => setIsHere(await isPartKept("reading"));
    void look();
    const timer = setInterval(() => void look(), lookEveryMs);
    return () => clearInterval(timer);
  }, [isHere]);
  return isHere ? <StoryCounter {...props} /> : null;
}

function NothingCounted() {
  return null;
}
