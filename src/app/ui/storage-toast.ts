import type { BekalError } from "#base/errors.ts";
import { speakMore } from "#i18n/i18n.ts";
import { t } from "#i18n/more.ts";
import { showToast } from "./toast.ts";
import { libraryTrouble, storageCodeOf } from "./trouble.ts";

/** Says in a toast why the storage did not do what the reader wished, and what helps. */
export async function sayStorageFailure(error: BekalError): Promise<void> {
  // No library at all is what the whole screen says.
  if (libraryTrouble.peek() !== undefined) return;
  await speakMore();
  showToast({ text: storageFailureInWords(error) });
}

/** The reason, and the next step where there is one. */
export function storageFailureInWords(error: BekalError): string {
  const code = storageCodeOf(error);
  const reason = t.reasons[error.code];
  return code === undefined ? reason : `${reason}. ${t.nextSteps[code]}`;
}
