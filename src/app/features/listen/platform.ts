/** Systems that get voices in different ways. */
export type Platform = "android" | "apple" | "windows" | "other";

/** Whose settings the reader has to open, as far as the browser tells. */
export function platformOf(userAgent: string): Platform {
  if (/Android/i.test(userAgent)) return "android";
  if (/iPhone|iPad|Macintosh/i.test(userAgent)) return "apple";
  return /Windows/i.test(userAgent) ? "windows" : "other";
}
