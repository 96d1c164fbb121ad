import { useModel } from "@preact/signals";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { further, tripPath } from "#app/ui/further-paths.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import type { Library } from "#library/library.ts";
import { LeftOut } from "./LeftOut.tsx";
import { type OpenPack, PackModel } from "./pack-model.ts";
import { PackList } from "./PackList.tsx";
import styles from "./PackScreen.module.css";
import { PackSums } from "./PackSums.tsx";
import { Loading } from "./Loading.tsx";
import { nameOf } from "./times.ts";
import { TripCard } from "./TripCard.tsx";
import { tripWords } from "./trip-words.ts";

interface Props {
  library: Promise<Library>;
  tripId: string;
}

/** What is packed for a trip, story by story, with the reason for each. */
export default function PackScreen({ library, tripId }: Props) {
  const words = tripWords();
  const model = useModel(() => new PackModel(library, tripId));
  const open = model.open.value;
  const title =
    open === undefined || open === "missing" ? words.pack : nameOf(open.facts.trip, open.now);
  usePageTitle(title);
  useScrollMemory(open !== undefined);
  return (
    <SubScreen title={title} up={further.trips} isWide>
      {open === undefined && <Loading />}
      {open === "missing" && (
        <EmptyState icon="bekal" title={words.tripGone} text={words.tripGoneText}>
          <Button kind="primary" href={further.trips}>
            {words.toTrips}
          </Button>
        </EmptyState>
      )}
      {open !== undefined && open !== "missing" && (
        <div class={styles.panes}>
          <div class={styles.side}>
            <TripCard library={library} facts={open.facts} now={open.now} isLinked={false} />
            {open.facts.pack !== undefined && <PackSums facts={open.facts} />}
            <a class={styles.edit} href={tripPath(tripId)}>
              {words.changeTrip}
            </a>
          </div>
          <div>
            <Contents open={open} model={model} />
            {open.left.length > 0 && (
              <LeftOut left={open.left} onTakeIn={(address) => void model.takeIn(address)} />
            )}
          </div>
        </div>
      )}
    </SubScreen>
  );
}

interface ContentsProps {
  open: OpenPack;
  model: InstanceType<typeof PackModel>;
}

function Contents({ open, model }: ContentsProps) {
  const words = tripWords();
  const { pack, stories } = open.facts;
  if (pack === undefined) {
    return <EmptyState icon="bekal" title={words.unplannedTitle} text={words.unplannedText} />;
  }
  if (stories.length === 0) {
    return <EmptyState icon="bekal" title={words.emptyPackTitle} text={words.emptyPackText} />;
  }
  return (
    <PackList
      stories={stories}
      pinned={pack.pinned}
      onMove={(address, place) => void model.move(address, place)}
      onPin={(address, isPinned) => void model.setPinned(address, isPinned)}
      onDrop={(address) => void model.drop(address)}
    />
  );
}
