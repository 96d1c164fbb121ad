import { useEffect, useRef } from "preact/hooks";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import type { Library } from "#library/library.ts";
import { countReading } from "./count-reading.ts";

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** Counts the time with the open story; shows nothing. */
export default function StoryCounter({ library, element, story }: Props) {
  const { address } = story;
  const latest = useRef(story);
  useEffect(() => {
    latest.current = story;
  });
  useEffect(
    () => countReading({ library, element, story: () => latest.current }),
    [library, element, address],
  );
  return null;
}
