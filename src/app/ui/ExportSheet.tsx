import { t } from "#i18n/more.ts";
import { sayCopied, sayShared } from "./say-handed-on.ts";
import { Sheet } from "./Sheet.tsx";
import { SheetOption } from "./SheetOption.tsx";
import { sharingWords } from "./sharing-words.ts";
import { showToast } from "./toast.ts";

/** The ways of a text out of the app. */
interface Ways {
  copy: (text: string) => Promise<boolean>;
  share: (text: string) => Promise<Parameters<typeof sayShared>[0]>;
  save: (name: string, text: string, type: string) => void;
}

interface Props {
  title: string;
  /** How much it is, in words. */
  figure: string;
  /** Of the file, without its day and ending. */
  fileName: string;
  toMarkdown: () => string;
  ways: Ways;
  onClose: () => void;
}

/** What the reader made, as Markdown: a file, shared, or copied. */
export function ExportSheet({ title, figure, fileName, toMarkdown, ways, onClose }: Props) {
  const words = sharingWords();
  const after = (handOn: (markdown: string) => unknown) => () => {
    onClose();
    void handOn(toMarkdown());
  };
  function save(markdown: string): void {
    const day = new Date().toISOString().slice(0, 10);
    ways.save(`${fileName}-${day}.md`, markdown, "text/markdown");
    showToast({ text: words.saved });
  }
  return (
    <Sheet title={title} onClose={onClose}>
      <SheetOption
        icon="file"
        title={words.saveFile}
        note={words.saveFileNote}
        figure={figure}
        onClick={after(save)}
      />
      <SheetOption
        icon="share"
        title={t.share}
        note={words.shareNote}
        onClick={after(async (markdown) => sayShared(await ways.share(markdown)))}
      />
      <SheetOption
        icon="copy"
        title={words.copy}
        note={words.copyNote}
        onClick={after(async (markdown) => sayCopied(await ways.copy(markdown)))}
      />
    </Sheet>
  );
}
