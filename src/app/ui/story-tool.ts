import { signal } from "@preact/signals";

/** What the reader asked for inside the open story; the parts that do it load when it is asked for. */
export type StoryTool =
  | { kind: "menu" }
  | { kind: "find"; query?: string }
  /** Mark what is selected, else offer what stands first in view. */
  | { kind: "mark" }
  | { kind: "marks" }
  | { kind: "outline" }
  | { kind: "report" }
  /** Every key there is. */
  | { kind: "keys" }
  | { kind: "look-up"; start: number; end: number }
  | { kind: "highlight"; id: string }
  /** Show what a link inside the story leads to: `bk-<number>`. */
  | { kind: "footnote"; id: string };

/** The one tool that is open over the story. */
export const storyTool = signal<StoryTool | undefined>(undefined);

export function openTool(tool: StoryTool): void {
  storyTool.value = tool;
}

export function closeTool(): void {
  storyTool.value = undefined;
}
