import { panes } from "#app/ui/panes.ts";
import { meansScreen } from "#app/ui/screen-keys.ts";
import { applyTextSize, textSize, textSizes } from "#app/ui/theme.ts";
import { autoReading } from "./auto-reader.ts";
import { goBack } from "./go-back.ts";

/** What keys do in the reader, beside turning pages; returns how to stop. */
export function watchReaderKeys(): () => void {
  const leaving = new AbortController();
  document.addEventListener("keydown", press, { signal: leaving.signal });
  return () => leaving.abort();
}

function press(event: KeyboardEvent): void {
  if (!meansScreen(event)) return;
  actions[event.key]?.();
}

const actions: Record<string, () => void> = {
  Escape: leave,
  u: leave,
  "+": () => applyTextSize(textSize.peek() + 1),
  "=": () => applyTextSize(textSize.peek() + 1),
  "-": () => applyTextSize(textSize.peek() - 1),
  "0": () => applyTextSize(textSizes.usual),
};

/** First ends what moves by itself, then goes to the list beside the story, then back. */
function leave(): void {
  // Escape ends choosing there before it closes what stands beside.
  if (document.querySelector("[data-choosing]") !== null) return;
  if (autoReading.peek() !== "off") autoReading.value = "off";
  else if (panes.peek()?.toList() !== true) goBack();
}
