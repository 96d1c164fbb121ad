import type { Language } from "./i18n.ts";

/** Every language the app speaks, by the name its speakers give it. */
export const languageList: readonly { code: Language; name: string }[] = [
  { code: "id", name: "Bahasa Indonesia" },
  { code: "en", name: "English" },
  ...__FURTHER_LANGUAGES__,
];
