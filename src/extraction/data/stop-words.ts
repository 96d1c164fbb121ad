/** The commonest short words of each language: how a text tells what it is written in. */
const lists: Record<string, string> = {
  id: "yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah juga oleh ke para bisa telah sebagai kata karena saat tersebut ada dia kami",
  ms: "yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah juga oleh ke boleh kerana beliau ialah kepada turut bahawa mereka berkata katanya",
  en: "the of and to in is that for on with as was at by it from are this be have an not but which they you his has",
  es: "el la de que y en los del se las por un para con no una su al lo como más pero sus",
  pt: "o de que e do da em um para com não uma os no se na por mais as dos como mas foi ao",
  fr: "le de la et les des en un du une que est pour qui dans par plus pas au sur ne se ce",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es",
  it: "di che e la il un a per in una mi sono ho non ma lo ha le si con della nel dei",
  nl: "de het een en van ik te dat die in is niet zijn op aan met voor er maar om hij",
  tr: "bir ve bu da de için ile olarak daha çok olan gibi kadar ne sonra ama göre en her",
  vi: "và của là có được cho không trong một với các người những này đã khi từ",
  pl: "i w na z do że się nie to jest o jak po ale za od przez są tym dla",
  sv: "och att det som en på är av för med den till inte om ett har de jag men",
};

export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Letters that tell the language, or the family, by themselves. */
export const scripts: readonly { language: string; letters: RegExp }[] = [
  { language: "ja", letters: /[\u3040-\u30ff]/g },
  { language: "ko", letters: /[\uac00-\ud7af]/g },
  { language: "zh", letters: /[\u3400-\u9fff]/g },
  { language: "ar", letters: /[\u0600-\u06ff]/g },
  { language: "he", letters: /[\u0590-\u05ff]/g },
  { language: "ru", letters: /[\u0400-\u04ff]/g },
  { language: "el", letters: /[\u0370-\u03ff]/g },
  { language: "th", letters: /[\u0e00-\u0e7f]/g },
  { language: "hi", letters: /[\u0900-\u097f]/g },
];

/** Languages that share a script: a declared one of these is believed. */
export const sameScript: readonly (readonly string[])[] = [
  ["ar", "fa", "ur", "ps", "ug", "sd", "ckb"],
  ["ru", "uk", "bg", "sr", "be", "mk", "kk", "mn"],
  ["he", "yi"],
  ["hi", "mr", "ne", "sa"],
  ["zh", "yue", "ja"],
];

export const rightToLeft: ReadonlySet<string> = new Set([
  "ar",
  "fa",
  "ur",
  "he",
  "yi",
  "ps",
  "ug",
  "sd",
  "ckb",
  "dv",
]);
