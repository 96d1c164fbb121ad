import { further } from "#app/ui/further-paths.ts";
import { Sheet } from "#app/ui/Sheet.tsx";
import { SheetOption } from "#app/ui/SheetOption.tsx";
import { closeTool, openTool, type StoryTool } from "#app/ui/story-tool.ts";
import { highlightsWords } from "./highlights-words.ts";
import { listHeadings } from "./headings.ts";
import type { ToolProps } from "./tool-props.ts";

/** Everything that can be done inside a story. */
export function ToolsSheet({ opened, marked }: ToolProps) {
  const words = highlightsWords();
  const open = (tool: StoryTool) => () => openTool(tool);
  const hasKeys = matchMedia("(pointer: fine)").matches;
  const hasHeadings = listHeadings(opened.element).length > 0;
  return (
    <Sheet title={words.inside} onClose={closeTool}>
      <SheetOption
        icon="search"
        title={words.find}
        {...(hasKeys && { note: words.findNote })}
        onClick={open({ kind: "find" })}
      />
      {hasHeadings && (
        <SheetOption icon="list" title={words.outline} onClick={open({ kind: "outline" })} />
      )}
      <SheetOption
        icon="marker"
        title={words.marks}
        note={words.marksNote(marked.length)}
        onClick={open({ kind: "marks" })}
      />
      <SheetOption
        icon="note"
        title={words.mark}
        note={hasKeys ? words.markNoteKey : words.markNote}
        onClick={open({ kind: "mark" })}
      />
      <SheetOption
        icon="book"
        title={words.glossary}
        note={words.glossaryNote}
        href={further.glossary}
        isInside
      />
      <SheetOption
        icon="flag"
        title={words.report}
        note={words.reportNote}
        onClick={open({ kind: "report" })}
      />
    </Sheet>
  );
}
