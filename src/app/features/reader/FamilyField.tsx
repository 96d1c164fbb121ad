import { useRef, useState } from "preact/hooks";
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
  // A family that was long on its way must not replace one that was chosen meanwhile.
  const wanted = useRef<Family | undefined>(undefined);

  async function choose(family: Family): Promise<void> {
    wanted.current = family;
    if (!isFetched(family)) return show(family);
    const isKept = await isHere(family);
    if (wanted.current !== family) return;
    if (isKept) await bring(family);
    else setAsk({ family, step: "offered" });
  }

  async function bring(family: FetchedFamily): Promise<void> {
    setAsk({ family, step: "fetching" });
    try {
      await fetchFamily(family);
      if (wanted.current === family) show(family);
    } catch {
      // No network, or no answer: the words below say what helps.
      if (wanted.current === family) setAsk({ family, step: "failed" });
    }
  }

  function show(family: Family): void {
    setAsk(undefined);
    changeStyle({ family });
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
            <Button kind="primary" icon="install" onClick={() => void bring(ask.family)}>
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
