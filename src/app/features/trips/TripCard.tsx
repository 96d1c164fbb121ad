import type { Library } from "#library/library.ts";
import { CheckLine } from "./CheckLine.tsx";
import { checkResult } from "./check-words.ts";
import { failureLine, resultLine } from "./pack-lines.ts";
import { PackActions } from "./PackActions.tsx";
import { workFailure, workNow } from "./packing-now.ts";
import styles from "./TripCard.module.css";
import { TripCardHead } from "./TripCardHead.tsx";
import { statusOf, type TripFacts } from "./trip-facts.ts";

interface Props {
  library: Promise<Library>;
  facts: TripFacts;
  now: number;
  /** False on the screen that it would lead to. */
  isLinked?: boolean;
}

/** The next trip: how much of it is packed, and the two things to do about it. */
export function TripCard({ library, facts, now, isLinked = true }: Props) {
  const { trip, pack, stories } = facts;
  const work = workNow.value?.tripId === trip.id ? workNow.value.kind : undefined;
  const failure = workFailure.value?.tripId === trip.id ? workFailure.value : undefined;
  const status = statusOf(facts, work === "packing");
  const isResting = status !== "packing" && status !== "paused";
  const result = isResting ? resultLine(facts, now) : undefined;
  return (
    <section class={styles.card} aria-labelledby="next-trip">
      <TripCardHead facts={facts} status={status} now={now} isLinked={isLinked} />
      {result !== undefined && <p class={styles.result}>{result}</p>}
      {failure !== undefined && (
        <p class={styles.failure} role="alert">
          {failureLine(failure)}
        </p>
      )}
      <PackActions library={library} facts={facts} status={status} />
      {isResting && stories.length > 0 && (
        <CheckLine
          isChecking={work === "checking"}
          result={checkResult(pack, stories)}
          library={library}
          tripId={trip.id}
        />
      )}
    </section>
  );
}
