import { t } from "#i18n/more.ts";
import styles from "./BrowserSteps.module.css";

interface Props {
  /** The publisher's own page, where nothing else on the screen leads to it. */
  url?: string;
}

/** How a page that only the reader's browser gets whole comes into the library. */
export function BrowserSteps({ url }: Props) {
  const [first, ...rest] = t.fromBrowserSteps;
  return (
    <ol class={styles.steps}>
      <li>
        {first}{" "}
        {url !== undefined && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {t.openOriginal}
          </a>
        )}
      </li>
      {rest.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
