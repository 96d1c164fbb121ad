import { saveTextFile } from "./save-file.ts";
import { copyText, shareText } from "./share-out.ts";

/** The ways of a text out of the app; call each from a tap. */
export const textOut = { copy: copyText, share: shareText, save: saveTextFile };
