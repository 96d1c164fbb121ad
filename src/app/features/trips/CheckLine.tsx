import { Icon } from "#app/ui/Icon.tsx";
import type { IconName } from "#app/ui/icons.ts";
import type { Library } from "#library/library.ts";
import { CheckFindings } from "./CheckFindings.tsx";
import styles from "./CheckLine.module.css";
import type { CheckResult } from "./check-words.ts";
import { startChecking, startMending, workNow } from "./packing-now.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  library: Promise<Library>;
  tripId: string;
  isChecking: boolean;
  /** Undefined until it was checked. */
  result: CheckResult | undefined;
}

const drawings: Record<CheckResult["verdict"], IconName> = {
  green: "check",
  amber: "warning",
  red: "close",
};

/** The departure check: one tap, and what it found. */
export function CheckLine({ library, tripId, isChecking, result }: Props) {
  const words = tripWords();
  const label = result === undefined ? words.check : words.checkAgain;
  return (
    <div class={styles.check}>
      <div class={styles.line}>
        <output class={styles.found}>
          {isChecking && words.checking}
          {!isChecking && result !== undefined && (
            <>
              <span class={`${styles.mark} ${styles[result.verdict] ?? ""}`}>
                <Icon name={drawings[result.verdict]} size={16} />
              </span>
              <span>{result.text}</span>
            </>
          )}
        </output>
        <button
          type="button"
          class={styles.button}
          disabled={workNow.value !== undefined}
          onClick={() => void startChecking(library, tripId)}
        >
          {result === undefined && !isChecking && <Icon name="shield" size={20} />}
          {label}
        </button>
      </div>
      {!isChecking && result !== undefined && (
        <CheckFindings result={result} onMend={() => void startMending(library, tripId)} />
      )}
    </div>
  );
}
