import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { hostOf } from "#article/host.ts";
import { locale } from "#i18n/locale.ts";
import type { TextReport } from "#library/text-reports.ts";
import { copyWords, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./ReportCard.module.css";
import { reportLines } from "./report-text.ts";

interface Props {
  report: TextReport;
  onRemove: () => void;
}

/** One report: what was said, of which page, all that is handed on with it, and the hands to do so. */
export function ReportCard({ report, onRemove }: Props) {
  const words = highlightsWords();
  const day = new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeStyle: "short" });
  const lines = reportLines(report);
  return (
    <li class={styles.card}>
      <p class={styles.said} dir="auto">
        {report.said === "" ? words.reportUnsaid : report.said}
      </p>
      <p class={styles.facts}>
        {[hostOf(report.address), day.format(report.reportedAt)].filter(Boolean).join(", ")}
      </p>
      <details class={styles.whole}>
        <summary>{words.reportWhole}</summary>
        <p dir="ltr">{lines}</p>
      </details>
      <div class={styles.actions}>
        <IconButton label={words.reportCopy} onClick={() => void copyWords(lines)}>
          <Icon name="copy" size={20} />
        </IconButton>
        <IconButton label={words.reportShare} onClick={() => void shareWords(lines)}>
          <Icon name="share" size={20} />
        </IconButton>
        <IconButton label={words.reportDelete} onClick={onRemove}>
          <Icon name="trash" size={20} />
        </IconButton>
      </div>
    </li>
  );
}
