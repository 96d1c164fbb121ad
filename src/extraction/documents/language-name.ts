/** Names of languages as libraries of books write them. */
const codes: Readonly<Record<string, string>> = {
  english: "en",
  inggris: "en",
  indonesian: "id",
  indonesia: "id",
  "bahasa indonesia": "id",
  malay: "ms",
  melayu: "ms",
  javanese: "jv",
  jawa: "jv",
  sundanese: "su",
  sunda: "su",
  dutch: "nl",
  belanda: "nl",
  french: "fr",
  german: "de",
  spanish: "es",
  portuguese: "pt",
  italian: "it",
  chinese: "zh",
  japanese: "ja",
  korean: "ko",
  arabic: "ar",
  russian: "ru",
};

/** The BCP 47 tag a text states, as a tag or by name; undefined for anything else. */
export function languageCode(stated: string): string | undefined {
  const name = stated.trim().toLowerCase().replaceAll("_", "-");
  if (Object.hasOwn(codes, name)) return codes[name];
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,2}$/.test(name) ? name : undefined;
}
