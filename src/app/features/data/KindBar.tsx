import type { Spending } from "#library/meter.ts";
import { dataWords } from "./data-words.ts";
import styles from "./KindBar.module.css";
import { kindsOf } from "./kinds.ts";
import kinds from "./kinds.module.css";
import { sizeOf } from "./numbers.ts";

interface Props {
  of: Spending;
}

/** One bar, cut by what it was spent on, and its legend. */
export function KindBar({ of }: Props) {
  const words = dataWords();
  const parts = kindsOf(of);
  return (
    <div class={`${styles.kinds} ${kinds.colours}`}>
      <div class={styles.bar} aria-hidden="true">
        {parts.map((kind) => (
          <i key={kind} class={kinds[kind]} style={{ flexGrow: of.byKind[kind] }} />
        ))}
      </div>
      <ul>
        {parts.map((kind) => (
          <li key={kind}>
            <i class={kinds[kind]} aria-hidden="true" />
            <span>{words.kinds[kind]}</span> <b>{sizeOf(of.byKind[kind])}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
