import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { showToast } from "#app/ui/toast.ts";
import { saveTextFile } from "#sharing/save-file.ts";
import type { WordEntry } from "./glossary-model.ts";
import { glossaryWords } from "./glossary-words.ts";
import { copyGlossary, shareGlossary } from "./hand-on.ts";
import { glossaryMarkdown } from "./to-markdown.ts";

interface Props {
  entries: WordEntry[];
  onClose: () => void;
}

/** The glossary as Markdown: a file, shared, or copied. */
export function ExportSheet({ entries, onClose }: Props) {
  const words = glossaryWords();
  const after = (act: (markdown: string) => void) => () => {
    onClose();
    act(glossaryMarkdown(words.title, entries));
  };
  function save(markdown: string): void {
    const day = new Date().toISOString().slice(0, 10);
    saveTextFile(`${words.fileName}-${day}.md`, markdown, "text/markdown");
    showToast({ text: words.saved });
  }
  return (
    <Sheet title={words.exportTitle} onClose={onClose}>
      <SheetOption
        icon="file"
        title={words.saveFile}
        note={words.saveFileNote}
        figure={words.count(entries.length)}
        onClick={after(save)}
      />
      <SheetOption
        icon="share"
        title={words.share}
        note={words.shareNote}
        onClick={after((markdown) => void shareGlossary(markdown))}
      />
      <SheetOption
        icon="copy"
        title={words.copy}
        note={words.copyNote}
        onClick={after((markdown) => void copyGlossary(markdown))}
      />
    </Sheet>
  );
}
