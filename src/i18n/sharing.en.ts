import type { SharingWords } from "./sharing.id.ts";

/** The words of handing on what the reader made, in English. */
export const sharingInEnglish: SharingWords = {
  copy: "Copy",
  copyNote: "To paste somewhere else",
  copied: "Copied",
  notCopied: "This browser does not allow copying.",
  shareNote: "With the phone's share menu",
  saveFile: "Save as a file",
  saveFileNote: "One .md file that opens in any notes app",
  saved: "File saved",
};
