import { type Language, speak, speakMore } from "./i18n.ts";

/** Speaks with the words of every screen, as the app does once a part past the first screen is shown. */
export async function speakAll(language: Language = "id"): Promise<void> {
  await speak(language);
  await speakMore();
}
