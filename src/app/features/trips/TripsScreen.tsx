import { useModel } from "@preact/signals";
import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import type { Library } from "#library/library.ts";
import { Loading } from "./Loading.tsx";
import { TripRow } from "./TripRow.tsx";
import styles from "./TripsScreen.module.css";
import { TripsModel } from "./trips-model.ts";
import { tripWords } from "./trip-words.ts";
import { tripPath } from "#app/ui/further-paths.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";

interface Props {
  library: Promise<Library>;
}

/** All trips: when they leave, what is packed for them, and what can be done with each. */
export default function TripsScreen({ library }: Props) {
  const words = tripWords();
  usePageTitle(words.trips);
  const model = useModel(() => new TripsModel(library));
  const trips = model.trips.value;
  useScrollMemory(trips !== undefined);
  const add = (
    <Button kind="primary" icon="plus" href={tripPath()}>
      {words.addTrip}
    </Button>
  );
  return (
    <SubScreen title={words.trips} up={screens.settings}>
      {trips === undefined && <Loading />}
      {trips?.facts.length === 0 && (
        <EmptyState icon="bekal" title={words.noTripsTitle} text={words.noTripsText}>
          {add}
        </EmptyState>
      )}
      {trips !== undefined && trips.facts.length > 0 && (
        <>
          <ul class={styles.list} aria-label={words.trips}>
            {trips.facts.map((facts) => (
              <TripRow key={facts.trip.id} library={library} facts={facts} now={trips.now} />
            ))}
          </ul>
          <div class={styles.end}>
            {add}
            <p>{words.autoHelp}</p>
          </div>
        </>
      )}
    </SubScreen>
  );
}
