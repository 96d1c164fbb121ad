import { useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { t } from "#i18n/more.ts";
import { laterParts } from "#sharing/part-files.ts";
import { displayWords } from "./display-words.ts";
import styles from "./FamilyField.module.css";
import { type FetchedFamily, fetchFamily, isFetched, isHere } from "./fonts.ts";
import { changeStyle, families, type Family, fontsOf, readingStyle } from "./reading-style.ts";
import { Segments } from "./Segments.tsx";

/** A family that is not on the device: what it costs, and how its way here goes. */
interface Ask {
  family: FetchedFamily;
  step: "offered" | "fetching" | "failed";
}

/** The letters of the story. What has to be fetched says what it weighs before. */
export function FamilyField() {
  const words = displayWords();
  const [ask, setAsk] = useState<Ask | undefined>(undefined);

  async function choose(family: Family): Promise<void> {
    if (isFetched(family)) {
      if (!(await isHere(family))) return setAsk({ family, step: "offered" });
      return fetch(family);
    }
    setAsk(undefined);
    changeStyle({ family });
  }

  async function fetch(family: FetchedFamily): Promise<void> {
    setAsk({ family, step: "fetching" });
    try {
      await fetchFamily(family);
      setAsk(undefined);
      changeStyle({ family });
    } catch {
      // No network, or no answer: the words below say what helps.
      setAsk({ family, step: "failed" });
    }
  }

  return (
    <div class={styles.field}>
      <Segments
        legend={words.family}
        chosen={ask?.family ?? readingStyle.value.family}
        choices={families.map((family) => ({
          value: family,
          label: words.families[family],
          font: fontsOf[family],
        }))}
        onChoose={(family) => void choose(family)}
      />
      {ask !== undefined && (
        <div class={styles.ask} ref={showAll}>
          <p>
            {words.familyNotes[ask.family]} {words.fetchFontNote}
          </p>
          <output>
            {ask.step === "fetching" && words.fetchingFont}
            {ask.step === "failed" && words.fontFailed}
          </output>
          {ask.step !== "fetching" && (
            <Button kind="primary" icon="install" onClick={() => void fetch(ask.family)}>
              {words.fetchFont(t.kilobytes(laterParts[ask.family].mostBytes))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** What it costs must not stay below the edge of the sheet. */
function showAll(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
