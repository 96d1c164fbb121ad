import { useModel } from "@preact/signals";
import { screens } from "#app/ui/addresses.ts";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import { highlightsWords } from "./highlights-words.ts";
import { ReportCard } from "./ReportCard.tsx";
import { ReportsModel } from "./reports-model.ts";
import styles from "./ReportsScreen.module.css";

interface Props {
  library: Promise<Library>;
}

/** What the reader said is wrong with texts: kept here, and handed on one by one, by the reader alone. */
export default function ReportsScreen({ library }: Props) {
  const words = highlightsWords();
  usePageTitle(t.reports);
  const model = useModel(() => new ReportsModel(library));
  const reports = model.reports.value;
  useScrollMemory(reports !== undefined);
  return (
    <SubScreen title={t.reports} up={screens.settings}>
      {reports === undefined && <p class={styles.note}>{t.loading}</p>}
      {reports?.length === 0 && (
        <EmptyState icon="flag" title={words.reportsNone} text={words.reportsNoneText} />
      )}
      {reports !== undefined && reports.length > 0 && (
        <>
          <p class={styles.note}>{words.reportPrivacy}</p>
          <ul class={styles.list}>
            {reports.map((report) => (
              <ReportCard
                key={`${report.reportedAt} ${report.address}`}
                report={report}
                onRemove={() => void model.remove(report)}
              />
            ))}
          </ul>
        </>
      )}
    </SubScreen>
  );
}
