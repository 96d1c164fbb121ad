import { useModel } from "@preact/signals";
import { useState } from "preact/hooks";
import { screens } from "#app/ui/addresses.ts";
import { Button } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ExportSheet } from "#app/ui/ExportSheet.tsx";
import "#app/ui/paint-ranges.css";
import { usePageTitle } from "#app/ui/page-title.ts";
import { useScrollMemory } from "#app/ui/scroll-memory.ts";
import { SubScreen } from "#app/ui/SubScreen.tsx";
import { t } from "#i18n/more.ts";
import type { MarkedWords } from "#library/highlights.ts";
import type { Library } from "#library/library.ts";
import { textOut } from "#sharing/text-out.ts";
import { AllMarksModel } from "./all-marks-model.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./HighlightsScreen.module.css";
import { MarkFilters } from "./MarkFilters.tsx";
import { MarkList } from "./MarkList.tsx";
import { toMarkdown } from "./to-markdown.ts";

interface Props {
  library: Promise<Library>;
}

/** Everything the reader has marked, across stories. */
export default function HighlightsScreen({ library }: Props) {
  const words = highlightsWords();
  usePageTitle(words.title);
  const model = useModel(() => new AllMarksModel(library));
  const total = model.all.value?.length;
  useScrollMemory(total !== undefined);
  return (
    <SubScreen title={words.title} up={screens.library}>
      {total === undefined && <p class={styles.loading}>{t.loading}</p>}
      {total === 0 && (
        <EmptyState icon="marker" title={words.emptyTitle} text={words.emptyText}>
          <Button kind="primary" href={screens.library}>
            {words.toLibrary}
          </Button>
        </EmptyState>
      )}
      {total !== undefined && total > 0 && (
        <>
          <MarkFilters model={model} />
          <ChosenMarks model={model} library={library} />
        </>
      )}
    </SubScreen>
  );
}

interface ChosenProps extends Props {
  model: InstanceType<typeof AllMarksModel>;
}

/** What the filters leave, and its export. */
function ChosenMarks({ model, library }: ChosenProps) {
  const words = highlightsWords();
  const [exported, setExported] = useState<MarkedWords[] | undefined>(undefined);
  const marks = model.shown.value ?? [];
  if (marks.length === 0) {
    return <EmptyState icon="search" title={words.nothingFound} text={words.nothingFoundText} />;
  }
  return (
    <>
      <div class={styles.top}>
        <output>{words.count(marks.length)}</output>
        <Button icon="file" onClick={() => setExported(marks)}>
          {words.exportAll}
        </Button>
      </div>
      <MarkList
        marks={marks}
        groups={model.groups.value}
        library={library}
        onExport={setExported}
      />
      {exported !== undefined && (
        <ExportSheet
          title={words.exportTitle}
          figure={words.count(exported.length)}
          fileName={words.fileName}
          toMarkdown={() => toMarkdown(exported)}
          ways={textOut}
          onClose={() => setExported(undefined)}
        />
      )}
    </>
  );
}
