import { Icon } from "#app/ui/Icon.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { workNow } from "./packing-now.ts";
import { PackRing } from "./PackRing.tsx";
import { dayAndClock, nameOf, scheduleInWords } from "./times.ts";
import { removeTrip, setPaused } from "./trip-actions.ts";
import { statusOf, sumReady, type TripFacts } from "./trip-facts.ts";
import styles from "./TripRow.module.css";
import { tripWords } from "./trip-words.ts";
import { packPath, tripPath } from "#app/ui/further-paths.ts";

interface Props {
  library: Promise<Library>;
  facts: TripFacts;
  now: number;
}

/** One trip of the list: it leads to its pack; below are the things to do with it. */
export function TripRow({ library, facts, now }: Props) {
  const words = tripWords();
  const { trip, stories, departsAt } = facts;
  const isPacking = workNow.value?.tripId === trip.id && workNow.value.kind === "packing";
  const status = statusOf(facts, isPacking);
  const name = nameOf(trip, now);
  const isPaused = trip.isPaused === true;
  const next = departsAt === undefined ? words.isOver : dayAndClock(departsAt, now);
  return (
    <li class={`${styles.trip} ${isPaused || departsAt === undefined ? styles.quiet : ""}`}>
      <div class={styles.top}>
        <PackRing ready={sumReady(stories).minutes} wanted={trip.minutes} isSmall />
        <div>
          <h2>
            <a href={packPath(trip.id)}>{name}</a>
          </h2>
          {trip.name.trim() !== "" && <p>{scheduleInWords(trip.departure, now)}</p>}
          <p>
            {words.facts(trip.minutes, t.kilobytes(trip.capBytes), words.pictures[trip.pictures])}
          </p>
          <p class={styles.next}>
            {isPaused ? words.paused : words.nextLine(next, words.statusOf[status])}
          </p>
        </div>
      </div>
      <div class={styles.actions}>
        <a class={styles.action} href={tripPath(trip.id)} aria-label={words.editTrip(name)}>
          <Icon name="edit" size={20} />
          {words.edit}
        </a>
        <button
          type="button"
          class={styles.action}
          aria-label={isPaused ? words.resumeTrip(name) : words.pauseTrip(name)}
          onClick={() => void setPaused(library, trip, !isPaused)}
        >
          <Icon name={isPaused ? "play" : "pause"} size={20} />
          {isPaused ? words.resume : words.pause}
        </button>
        <button
          type="button"
          class={styles.action}
          aria-label={words.removeTrip(name)}
          onClick={() => void removeTrip(library, trip.id)}
        >
          <Icon name="trash" size={20} />
          {words.remove}
        </button>
      </div>
    </li>
  );
}
