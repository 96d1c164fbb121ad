import { createModel, effect, signal } from "@preact/signals";
import { onStorage } from "#app/ui/on-storage.ts";
import { showToast } from "#app/ui/toast.ts";
import { oneAtATime } from "#base/one-at-a-time.ts";
import { t } from "#i18n/more.ts";
import type { Library } from "#library/library.ts";
import {
  deleteTextReport,
  listTextReports,
  saveTextReport,
  type TextReport,
} from "#library/text-reports.ts";
import { highlightsWords } from "./highlights-words.ts";

/** What the reader said is wrong with texts; undefined until it is read. */
export const ReportsModel = createModel((opening: Promise<Library>) => {
  const reports = signal<readonly TextReport[] | undefined>(undefined);

  const refresh = oneAtATime(() =>
    onStorage(
      async () => {
        reports.value = await listTextReports(await opening);
      },
      () => reports.peek() === undefined,
    ),
  );

  async function change(work: (library: Library) => Promise<void>): Promise<void> {
    await onStorage(async () => work(await opening));
    await refresh();
  }

  /** Deletes one, with a way back. */
  const remove = (report: TextReport) =>
    change(async (library) => {
      await deleteTextReport(library, report);
      const run = () => void change((again) => saveTextReport(again, report));
      showToast({ text: highlightsWords().reportDeleted, action: { label: t.undo, run } });
    });

  effect(() => void refresh());

  return { reports, remove };
});
