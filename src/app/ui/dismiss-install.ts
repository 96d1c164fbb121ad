import { dismissedKey, installOffer } from "./install.ts";
import { keep } from "./kept.ts";

/** The reader said not now: the offer does not come back. */
export function dismissInstall(): void {
  keep(dismissedKey, "1");
  installOffer.value = undefined;
}
