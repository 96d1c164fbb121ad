import { locale } from "#i18n/locale.ts";
import { t } from "#i18n/more.ts";
import { appWords } from "./app-words.ts";
import styles from "./StoryHead.module.css";

interface Props {
  names: string[];
}

/** "Oleh A, B, dan C", each name kept apart from the words of the app. */
export function Bylines({ names }: Props) {
  if (names.length === 0) return null;
  const parts = new Intl.ListFormat(locale(), { type: "conjunction" }).formatToParts(names);
  return (
    <p class={styles.facts} {...appWords()}>
      {t.by}{" "}
      {parts.map(({ type, value }) =>
        type === "element" ? <bdi key={value}>{value}</bdi> : value,
      )}
    </p>
  );
}
