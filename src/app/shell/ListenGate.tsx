import { hearing } from "#app/ui/hearing.ts";
import type { OpenedStory } from "#app/ui/reader-slots.ts";
import { useStoryOnScreen } from "#app/ui/story-on-screen.ts";
import type { Library } from "#library/library.ts";
import { partOver } from "./later-part.tsx";
import { listenAbsence } from "./listen-absence.ts";

const ListenDock = partOver(
  "reading",
  () => import("#app/features/listen/ListenDock.tsx"),
  listenAbsence,
);

interface Props extends OpenedStory {
  library: Promise<Library>;
}

/** The voice over an open story; what listens loads with the first tap. */
export function ListenGate(props: Props) {
  // Known before anybody listens: the player is over the story or over the other screens, never both.
  useStoryOnScreen(props.story.address);
  return hearing.value === undefined ? null : <ListenDock {...props} />;
}
