import lineStyles from "#app/ui/StoryLine.module.css";
import { speeds } from "#app/ui/speeds.ts";
import { t } from "#i18n/more.ts";
import type { Row } from "#library/row.ts";
import { minutesLeft, readingMinutes } from "#story/reading.ts";

interface Props {
  row: Row;
}

/** What is known of a story before its record is read. */
export function RowLine({ row }: Props) {
  const minutes =
    row.shelf === "reading"
      ? t.minutesLeft(minutesLeft(row, speeds.value))
      : t.minutes(readingMinutes(row, speeds.value));
  return (
    <p class={lineStyles.line}>
      <span>
        <bdi>{row.source}</bdi>
        {row.wordCount > 0 && `, ${minutes}`}
      </span>
    </p>
  );
}
