import styles from "./CheckLine.module.css";
import type { CheckResult } from "./check-words.ts";
import { workNow } from "./packing-now.ts";
import { tripWords } from "./trip-words.ts";

interface Props {
  result: CheckResult;
  onMend: () => void;
}

const faultsShown = 3;

/** What a check found: what is missing, what was left out on purpose, and what can be mended. */
export function CheckFindings({ result, onMend }: Props) {
  const words = tripWords();
  const { faults, withheldCount, canMend } = result;
  return (
    <>
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, faultsShown).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {withheldCount > 0 && <p>{words.checkWithheld(withheldCount)}</p>}
      {canMend && (
        <button
          type="button"
          class={styles.button}
          disabled={workNow.value !== undefined}
          onClick={onMend}
        >
          {words.mend}
        </button>
      )}
    </>
  );
}
