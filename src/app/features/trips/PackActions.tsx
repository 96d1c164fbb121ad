import { screens, storyPath } from "#app/ui/addresses.ts";
import { tripPath } from "#app/ui/further-paths.ts";
import type { Library } from "#library/library.ts";
import { LeafButton } from "./LeafButton.tsx";
import styles from "./PackActions.module.css";
import { startPacking, stopPacking, workNow } from "./packing-now.ts";
import { setPaused } from "./trip-actions.ts";
import { firstUnread, type PackStatus, type TripFacts } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  library: Promise<Library>;
  facts: TripFacts;
  status: PackStatus;
}

/** What can be done with a trip as it stands: the first is what most readers want now. */
export function PackActions({ library, facts, status }: Props) {
  const words = tripWords();
  const { trip, stories } = facts;
  const hasStory = stories.some(({ story }) => story?.hasText);
  switch (status) {
    case "paused":
      return (
        <div class={styles.row}>
          <LeafButton isMain onClick={() => void setPaused(library, trip, false)}>
            {words.resume}
          </LeafButton>
          <LeafButton href={tripPath(trip.id)}>{words.edit}</LeafButton>
        </div>
      );
    case "empty":
      return (
        <div class={styles.row}>
          <LeafButton isMain href={screens.save}>
            {words.saveAStory}
          </LeafButton>
          <PackButton library={library} tripId={trip.id} label={words.packNow} />
        </div>
      );
    case "unplanned":
      return (
        <div class={styles.row}>
          <PackButton library={library} tripId={trip.id} label={words.packNow} isMain />
          <LeafButton href={tripPath(trip.id)}>{words.edit}</LeafButton>
        </div>
      );
    case "packing":
      return (
        <div class={styles.row}>
          <ReadButton facts={facts} />
          <LeafButton onClick={stopPacking}>{words.stop}</LeafButton>
        </div>
      );
    case "partly":
    case "packed":
      return (
        <div class={styles.row}>
          <ReadButton facts={facts} />
          <PackButton
            library={library}
            tripId={trip.id}
            label={status === "packed" ? words.packAgain : words.packNow}
            isMain={!hasStory}
          />
        </div>
      );
  }
}

/** Opens the first story of the pack that is not read yet. */
function ReadButton({ facts }: { facts: TripFacts }) {
  const words = tripWords();
  const first = firstUnread(facts.stories);
  if (first === undefined) return null;
  return (
    <LeafButton isMain href={storyPath(first)}>
      {first.progress > 0 ? words.goOnReading : words.startReading}
    </LeafButton>
  );
}

interface PackButtonProps {
  library: Promise<Library>;
  tripId: string;
  label: string;
  isMain?: boolean;
}

function PackButton({ library, tripId, label, isMain = false }: PackButtonProps) {
  return (
    <LeafButton
      isMain={isMain}
      isDisabled={workNow.value !== undefined}
      onClick={() => void startPacking(library, tripId)}
    >
      {label}
    </LeafButton>
  );
}
