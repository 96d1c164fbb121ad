import type { OpenedStory } from "#app/ui/reader-slots.ts";
import type { ShownText } from "#app/ui/story-range.ts";
import type { Library } from "#library/library.ts";
import type { Marked } from "./marked.ts";
import type { OpenMarks } from "./marks-model.ts";

/** What every tool inside a story may use. */
export interface ToolProps {
  opened: OpenedStory;
  shown: ShownText;
  model: OpenMarks;
  marked: Marked[];
  library: Promise<Library>;
  /** Of the app. */
  version: string;
  /** Goes to words of the story, with a way back. */
  onGo: (range: Range) => void;
}
