import { speeds } from "#app/ui/speeds.ts";
import { t } from "#i18n/more.ts";
import { minutesLeft } from "#story/reading.ts";
import { displayWords } from "./display-words.ts";
import type { OpenReader } from "./reader-model.ts";

/** How much of the open story is left, at the reader's own speed; undefined without a story. */
export function leftToRead(model: OpenReader): string | undefined {
  const story = model.story.value;
  if (!story?.hasText) return undefined;
  const progress = model.progress.value;
  if (progress >= 1) return displayWords().finished;
  return t.minutesLeft(minutesLeft({ ...story, progress }, speeds.value));
}
