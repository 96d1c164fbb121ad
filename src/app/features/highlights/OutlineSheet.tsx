import { Sheet } from "#app/ui/Sheet.tsx";
import { closeTool } from "#app/ui/story-tool.ts";
import { listHeadings } from "./headings.ts";
import { highlightsWords } from "./highlights-words.ts";
import styles from "./MarksSheet.module.css";
import type { ToolProps } from "./tool-props.ts";

/** The headings of the story: the way to each. */
export function OutlineSheet({ opened, onGo }: ToolProps) {
  const words = highlightsWords();
  const headings = listHeadings(opened.element);
  return (
    <Sheet title={words.outline} onClose={closeTool}>
      {headings.length === 0 && <p>{words.outlineNone}</p>}
      <ol class={styles.list}>
        {headings.map(({ text, level, range }, index) => (
          <li key={index}>
            <button
              type="button"
              class={styles.row}
              style={{ paddingInlineStart: `${(level - 1) * 20}px` }}
              onClick={() => {
                closeTool();
                onGo(range);
              }}
            >
              <span lang={opened.article.language} dir="auto">
                {text}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
