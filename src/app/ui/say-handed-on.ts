import { sharingWords } from "./sharing-words.ts";
import { showToast } from "./toast.ts";

/** Says that words were copied, or that this browser does not let them be. */
export function sayCopied(isCopied: boolean): void {
  const words = sharingWords();
  showToast({ text: isCopied ? words.copied : words.notCopied });
}

/** The same of words that were handed on, where no sheet of the device says it. */
export function sayShared(outcome: "shared" | "copied" | "cancelled" | "unavailable"): void {
  if (outcome === "copied" || outcome === "unavailable") sayCopied(outcome === "copied");
}
