import { Button } from "#app/ui/Button.tsx";
import { further } from "#app/ui/further-paths.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { IconButton } from "#app/ui/IconButton.tsx";
import { SectionTitle } from "#app/ui/SectionTitle.tsx";
import { Sheet } from "#app/ui/Sheet.tsx";
import { closeTool, openTool } from "#app/ui/story-tool.ts";
import fields from "./fields.module.css";
import { highlightsWords } from "./highlights-words.ts";
import type { Marked } from "./marked.ts";
import styles from "./MarksSheet.module.css";
import { Quote } from "./Quote.tsx";
import type { ToolProps } from "./tool-props.ts";

/** All highlights of the story: those in the text, and those that the text has lost. */
export function MarksSheet({ opened, marked, onGo }: ToolProps) {
  const words = highlightsWords();
  const found = marked.filter(({ range }) => range !== undefined);
  const lost = marked.filter(({ range }) => range === undefined);
  function open({ highlight, range }: Marked): void {
    if (range === undefined) return openTool({ kind: "highlight", id: highlight.id });
    closeTool();
    onGo(range);
  }
  const rows = (list: Marked[]) => (
    <ol class={styles.list}>
      {list.map((one) => (
        <li key={one.highlight.id} class={styles.mark}>
          <button type="button" class={styles.row} onClick={() => open(one)}>
            <Quote highlight={one.highlight} language={opened.article.language} />
            {one.highlight.note !== undefined && (
              <span class={styles.note} dir="auto">
                {one.highlight.note}
              </span>
            )}
          </button>
          {one.range !== undefined && (
            <IconButton
              label={words.change(one.highlight.anchor.exact)}
              onClick={() => openTool({ kind: "highlight", id: one.highlight.id })}
            >
              <Icon name="edit" size={20} />
            </IconButton>
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <Sheet title={words.marks} onClose={closeTool}>
      {marked.length === 0 && <p class={fields.hint}>{words.marksNone}</p>}
      {found.length > 0 && rows(found)}
      {lost.length > 0 && (
        <div class={styles.part}>
          <SectionTitle>{words.orphans}</SectionTitle>
          <p class={fields.hint}>{words.orphansText}</p>
          {rows(lost)}
        </div>
      )}
      <div class={fields.actions}>
        <Button icon="note" onClick={() => openTool({ kind: "mark" })}>
          {words.mark}
        </Button>
        <Button icon="marker" href={further.highlights}>
          {words.allMarks}
        </Button>
      </div>
    </Sheet>
  );
}
