import type { ExtractOptions } from "./options.ts";
import type { Reading } from "./read.ts";
import { showNoStory, showStory } from "./show-fields.ts";
import { showTrace } from "./show-trace.ts";
import { showTree } from "./show-tree.ts";
import type { LoadedSource } from "./source.ts";
import { heading } from "./style.ts";
import { Told } from "./told.ts";

/**
 * Everything about a reading, as lines for a terminal.
 * @throws Told for what is no story of any kind
 */
export function showExtraction(
  source: LoadedSource,
  reading: Reading,
  { showsTrace }: ExtractOptions,
): string[] {
  const { result, kind } = reading;
  if (result.kind === "unsupported")
    throw new Told(`This is ${result.type}: no page, no text and no PDF.`);
  const trace = showsTrace ? showTrace(result.trace, kind) : [];
  if (result.kind === "not-a-story") return [...showNoStory(result, source, reading), ...trace];
  const { article } = result;
  return [
    ...showStory(result, source, reading),
    ...heading("Text"),
    ...showTree(article),
    ...trace,
  ];
}
