import { t } from "#i18n/more.ts";
import styles from "./PackSums.module.css";
import type { TripFacts } from "./trip-facts.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  facts: TripFacts;
}

/** Minutes and bytes of the whole pack beside what the trip allows. */
export function PackSums({ facts }: Props) {
  const words = tripWords();
  const { trip, pack, stories } = facts;
  const minutes = Math.round(stories.reduce((sum, { item }) => sum + item.minutes, 0));
  const bytes = stories.reduce((sum, { item }) => sum + item.bytes, 0);
  const spent = pack?.spentBytes ?? 0;
  return (
    <dl class={styles.sums}>
      <Meter
        name={words.reading}
        value={words.sum(minutes, trip.minutes)}
        share={minutes / trip.minutes}
      />
      <Meter
        name={words.toDownload}
        value={words.sumBytes(bytesInWords(Math.max(bytes, spent)), t.kilobytes(trip.capBytes))}
        share={Math.max(bytes, spent) / trip.capBytes}
      />
    </dl>
  );
}

/** Nothing is nothing: not the kilobyte that small sizes are rounded up to. */
function bytesInWords(bytes: number): string {
  return bytes === 0 ? "0 KB" : t.kilobytes(bytes);
}

interface MeterProps {
  name: string;
  value: string;
  /** 0 to 1. */
  share: number;
}

function Meter({ name, value, share }: MeterProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
      <span class={styles.bar} aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(Math.min(1, share) * 100)}%` }} />
      </span>
    </div>
  );
}
