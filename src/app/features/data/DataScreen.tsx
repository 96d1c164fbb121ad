import { useModel } from "@preact/signals";
import { screens } from "#app/ui/addresses.ts";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { CapsPart } from "./CapsPart.tsx";
import { ChartPart } from "./ChartPart.tsx";
import { DataModel, type RuleChange } from "./data-model.ts";
import { dataWords } from "./data-words.ts";
import styles from "./DataScreen.module.css";
import { DearestPart } from "./DearestPart.tsx";
import { MeterPart } from "./MeterPart.tsx";
import { PricePart } from "./PricePart.tsx";
import { RulePart } from "./RulePart.tsx";

interface Props {
  library: Promise<Library>;
}

/** What was spent, on what, and what may be: the reader's data and money. */
export default function DataScreen({ library }: Props) {
  const { title } = dataWords();
  usePageTitle(title);
  const model = useModel(() => new DataModel(library));
  const meter = model.meter.value;
  useScrollMemory(meter !== undefined);
  if (meter === undefined) return <Loading title={title} />;
  const change = (rule: RuleChange) => void model.change(rule);
  return (
    <SubScreen title={title} up={screens.settings} isWide>
      <div class={styles.parts}>
        <div class={styles.column}>
          <MeterPart meter={meter} />
          <ChartPart days={meter.days} />
        </div>
        <div class={`${styles.column} ${styles.beside}`}>
          <RulePart rule={meter.rule} onChange={change} onWifi={model.setOnWifi} />
          <CapsPart meter={meter} onChange={change} />
          <PricePart rule={meter.rule} onChange={change} />
        </div>
        <DearestPart
          stories={model.shown.value}
          hasMore={model.hasMore.value}
          onMore={model.showMore}
        />
      </div>
    </SubScreen>
  );
}

function Loading({ title }: { title: string }) {
  return (
    <SubScreen title={title} up={screens.settings} isWide>
      <div class={styles.loading}>
        <span class="spoken">{t.loading}</span>
        <i aria-hidden="true" />
        <i aria-hidden="true" />
      </div>
    </SubScreen>
  );
}
