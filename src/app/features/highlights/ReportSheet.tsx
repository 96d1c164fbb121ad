import { useRef, useState } from "preact/hooks";
import { Button } from "#app/ui/Button.tsx";
import { Field } from "#app/ui/Field.tsx";
import { reportsPath } from "#app/ui/further-paths.ts";
import { route } from "#app/ui/location.ts";
import { onStorage } from "#app/ui/on-storage.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { closeTool } from "#app/ui/story-tool.ts";
import { showToast } from "#app/ui/toast.ts";
import { saveTextReport } from "#library/text-reports.ts";
import fields from "./fields.module.css";
import { copyWords, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import { reportLines, reportOf } from "./report-text.ts";
import type { ToolProps } from "./tool-props.ts";

/** Says what is wrong with a text: kept here, and handed on only by the reader. */
export function ReportSheet({ opened, library, version }: ToolProps) {
  const words = highlightsWords();
  const said = useRef<HTMLTextAreaElement>(null);
  // One sheet is one report, however often it is handed on.
  const [openedAt] = useState(() => Date.now());
  function keep(): string {
    const report = reportOf(opened, {
      said: said.current?.value ?? "",
      version,
      now: openedAt,
    });
    void onStorage(async () => saveTextReport(await library, report));
    return reportLines(report);
  }
  return (
    <Sheet title={words.reportTitle} onClose={closeTool}>
      <Field label={words.reportLabel}>
        {(id) => (
          <textarea id={id} ref={said} rows={4} dir="auto" placeholder={words.reportPlaceholder} />
        )}
      </Field>
      <p class={fields.hint}>{words.reportPrivacy}</p>
      <div class={fields.actions}>
        <Button
          kind="primary"
          icon="check"
          onClick={() => {
            keep();
            closeTool();
            showToast({
              text: words.reportSaved,
              action: { label: words.reportsSee, run: () => route(reportsPath) },
            });
          }}
        >
          {words.reportSave}
        </Button>
        <Button icon="share" onClick={() => void shareWords(keep())}>
          {words.reportShare}
        </Button>
        <Button icon="copy" onClick={() => void copyWords(keep())}>
          {words.reportCopy}
        </Button>
      </div>
    </Sheet>
  );
}
