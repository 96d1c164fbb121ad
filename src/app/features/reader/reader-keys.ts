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
  const isOurs = !event.defaultPrevented && !isSomethingOpen() && !isTyping(event.target);
  // With Ctrl they are the browser's own.
  if (!isOurs || event.ctrlKey || event.metaKey || event.altKey) return;
  actions[event.key]?.();
}

const actions: Record<string, () => void> = {
  Escape: leave,
  "+": () => applyTextSize(textSize.peek() + 1),
  "=": () => applyTextSize(textSize.peek() + 1),
  "-": () => applyTextSize(textSize.peek() - 1),
  "0": () => applyTextSize(textSizes.usual),
};

/** First ends what moves by itself, then goes back. */
function leave(): void {
  if (autoReading.peek() === "off") goBack();
  else autoReading.value = "off";
}

/** Escape first closes what is open over the story. */
function isSomethingOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
