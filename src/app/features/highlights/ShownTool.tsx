import { useEffect } from "preact/hooks";
import { closeTool, storyTool } from "#app/ui/story-tool.ts";
import { FindBar } from "./FindBar.tsx";
import { Footnote } from "./Footnote.tsx";
import { HighlightSheet } from "./HighlightSheet.tsx";
import { LookUpSheet } from "./LookUpSheet.tsx";
import { MarkHere } from "./MarkHere.tsx";
import { MarksSheet } from "./MarksSheet.tsx";
import { OutlineSheet } from "./OutlineSheet.tsx";
import { ReportSheet } from "./ReportSheet.tsx";
import type { ToolProps } from "./tool-props.ts";
import { ToolsSheet } from "./ToolsSheet.tsx";

/** The tools that need to know no more than the story. */
const plain = {
  menu: ToolsSheet,
  mark: MarkHere,
  marks: MarksSheet,
  outline: OutlineSheet,
  report: ReportSheet,
  // The keys of the library stand in the same sheet: the shell shows it.
  keys: () => null,
} as const;

/** The one tool that is open. */
export function ShownTool(props: ToolProps) {
  const tool = storyTool.value;
  if (tool === undefined) return null;
  switch (tool.kind) {
    case "find":
      return <FindBar {...props} query={tool.query} />;
    case "look-up":
      return <LookUpSheet key={tool.start} {...props} start={tool.start} end={tool.end} />;
    case "footnote":
      return <Footnote key={tool.id} {...props} id={tool.id} />;
    case "highlight":
      return <OneHighlight key={tool.id} {...props} id={tool.id} />;
    case "menu":
    case "mark":
    case "marks":
    case "outline":
    case "report":
    case "keys": {
      const Tool = plain[tool.kind];
      return <Tool {...props} />;
    }
  }
}

function OneHighlight({ id, ...props }: ToolProps & { id: string }) {
  const found = props.marked.find(({ highlight }) => highlight.id === id);
  return found === undefined ? <Gone /> : <HighlightSheet {...props} one={found} />;
}

/** Another tab deleted it. */
function Gone() {
  useEffect(closeTool, []);
  return null;
}
