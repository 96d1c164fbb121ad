import { BrowserSteps } from "#app/ui/BrowserSteps.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import type { Story } from "#story/story.ts";
import styles from "./CopyStart.module.css";
import { FileOption } from "./FileOption.tsx";
import { pasteWords } from "./paste-words.ts";
import { PasteBox } from "./PasteBox.tsx";
import type { Pasted } from "./pasted.ts";

interface Props {
  /** The story that the page is for. */
  story: Story | undefined;
  onGive: (pasted: Pasted) => void;
  onBack: () => void;
}

/** Where a page comes from: the clipboard, a file, and for one story how to get it there. */
export function CopyStart({ story, onGive, onBack }: Props) {
  return (
    <>
      {story !== undefined && (
        <>
          <p class={styles.target} lang={story.language} dir="auto">
            {story.title}
          </p>
          <BrowserSteps url={story.url} />
        </>
      )}
      <PasteBox onGive={onGive} />
      <FileOption onFile={(file) => onGive({ text: "", file })} />
      {story === undefined && (
        <SheetOption icon="back" title={pasteWords().backToAddress} onClick={onBack} />
      )}
    </>
  );
}
