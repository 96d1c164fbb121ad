import { hearing } from "#app/ui/hearing.ts";
import { t } from "#i18n/more.ts";

/** Where the files of listening are not on the device: said once, and everything is as before. */
export const listenAbsence = {
  undo: () => {
    hearing.value = undefined;
  },
  words: () => t.listenMissing,
};
