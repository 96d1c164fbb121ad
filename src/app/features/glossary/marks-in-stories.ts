import { signal } from "@preact/signals";
import { keep, readKept } from "#app/ui/kept.ts";

const key = "bekal.glossary-marks";

/** Whether words of the glossary are marked in stories: unless the reader switched it off. */
export const areMarkedInStories = signal(readKept(key) !== "off");

export function markInStories(isOn: boolean): void {
  areMarkedInStories.value = isOn;
  keep(key, isOn ? "on" : "off");
}
