import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { showToast } from "#app/ui/toast.ts";
import type { MarkedWords } from "#library/highlights.ts";
import { saveTextFile } from "#sharing/save-file.ts";
import { copyWords, shareWords } from "./hand-on.ts";
import { highlightsWords } from "./highlights-words.ts";
import { toMarkdown } from "./to-markdown.ts";

interface Props {
  marks: MarkedWords[];
  onClose: () => void;
}

/** Highlights as Markdown: a file, shared, or copied. */
export function ExportSheet({ marks, onClose }: Props) {
  const words = highlightsWords();
  const after = (act: (markdown: string) => void) => () => {
    onClose();
    act(toMarkdown(marks));
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
        figure={words.count(marks.length)}
        onClick={after(save)}
      />
      <SheetOption
        icon="share"
        title={words.share}
        note={words.shareNote}
        onClick={after((markdown) => void shareWords(markdown))}
      />
      <SheetOption
        icon="copy"
        title={words.copy}
        note={words.copyNote}
        onClick={after((markdown) => void copyWords(markdown))}
      />
    </Sheet>
  );
}
