import { useModel } from "@preact/signals";
import { screens } from "#app/ui/addresses.ts";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { ChoicePart } from "./ChoicePart.tsx";
import { SpansPart } from "./SpansPart.tsx";
import { StatisticsModel } from "./statistics-model.ts";
import { statisticsWords } from "./statistics-words.ts";
import styles from "./StatisticsScreen.module.css";
import { SumPart } from "./SumPart.tsx";

interface Props {
  library: Promise<Library>;
}

/** How much was read, told and not judged: no goals, nothing to keep up. */
export default function StatisticsScreen({ library }: Props) {
  const words = statisticsWords();
  usePageTitle(words.title);
  const model = useModel(() => new StatisticsModel(library));
  const store = model.store.value;
  const sum = model.all.value;
  useScrollMemory(store !== undefined);
  return (
    <SubScreen title={words.title} up={screens.settings} isWide>
      {store === undefined || sum === undefined ? (
        <div class={styles.loading}>
          <span class="spoken">{t.loading}</span>
          <i aria-hidden="true" />
          <i aria-hidden="true" />
        </div>
      ) : (
        <div class={styles.parts}>
          {store.days.length === 0 ? (
            <Nothing isCounting={store.isCounting} />
          ) : (
            <>
              <SumPart sum={sum} since={model.since.value} />
              <SpansPart model={model} />
            </>
          )}
          <ChoicePart model={model} store={store} />
        </div>
      )}
    </SubScreen>
  );
}

function Nothing({ isCounting }: { isCounting: boolean }) {
  const words = statisticsWords();
  return isCounting ? (
    <EmptyState icon="clock" title={words.emptyTitle} text={words.emptyText} />
  ) : (
    <EmptyState icon="clock" title={words.offTitle} text={words.offText} />
  );
}
