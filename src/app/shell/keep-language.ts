import { effect } from "@preact/signals";
import { further } from "#i18n/i18n.ts";
import { isPartKept, keepPart } from "#sharing/parts.ts";
import { shownLanguage } from "./language.ts";

/** Keeps the language on the screen for use without a network, where it is not in every first visit. */
export function keepShownLanguage(): void {
  effect(() => {
    // To run again when another one is chosen; `further` is set by then.
    void shownLanguage.value;
    if (further !== undefined) void keepLanguage();
  });
}

async function keepLanguage(): Promise<void> {
  if (!(await isPartKept("language"))) await keepPart("language");
}
