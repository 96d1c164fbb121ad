/** Letters that a diacritic made into letters of their own: Unicode does not take them apart. */
const plain: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};
const hasOnlyAscii = /^\p{ASCII}*$/u;
const special = new RegExp(`[${Object.keys(plain).join("")}]`, "g");
/** Marks of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels: what people leave out when they type. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640'’]/g;

/**
 * A word as it is looked for: small letters, no diacritics, one form of each character. Marks that a
 * script cannot be read without (Thai, Devanagari, Japanese) stay.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (hasOnlyAscii.test(small)) return small.includes("'") ? small.replaceAll("'", "") : small;
  const bare = small.normalize("NFKD").replace(marks, "").normalize("NFC").toLowerCase();
  return bare.replace(special, (letter) => plain[letter] ?? letter);
}
