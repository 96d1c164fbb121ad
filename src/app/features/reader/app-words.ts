import { language } from "#i18n/i18n.ts";

/** The attributes of the app's own words inside a story, which may be in any language and direction. */
export function appWords(): { lang: string; dir: "ltr" } {
  return { lang: language, dir: "ltr" };
}
