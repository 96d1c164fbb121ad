import { hasSignal } from "#app/ui/signal.ts";
import { packPath } from "#app/ui/further-paths.ts";
import { headLine, stateLine, tripLine } from "./pack-lines.ts";
import { PackRing } from "./PackRing.tsx";
import styles from "./TripCard.module.css";
import { type PackStatus, sumReady, type TripFacts } from "./trip-facts.ts";

interface Props {
  facts: TripFacts;
  status: PackStatus;
  now: number;
  isLinked: boolean;
}

/** Which trip, how much of it is filled, and with what. */
export function TripCardHead({ facts, status, now, isLinked }: Props) {
  const { trip, stories } = facts;
  const head = headLine(facts, status);
  return (
    <div class={styles.top}>
      <div>
        <small class={styles.name}>{tripLine(facts, now)}</small>
        <h2 id="next-trip">{isLinked ? <a href={packPath(trip.id)}>{head}</a> : head}</h2>
        <p aria-live="polite">{stateLine(facts, status, hasSignal.value)}</p>
      </div>
      <PackRing ready={sumReady(stories).minutes} wanted={trip.minutes} />
    </div>
  );
}
