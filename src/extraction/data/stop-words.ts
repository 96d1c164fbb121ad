/** The commonest short words of each language: how a text tells what it is written in. */
const lists: Record<string, string> = {
  id: "yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah juga oleh ke para bisa telah sebagai kata karena saat tersebut ada dia kami",
  ms: "yang dan di dengan untuk dari pada ini itu tidak dalam akan adalah juga oleh ke boleh kerana beliau ialah kepada turut bahawa mereka berkata katanya",
  jv: "lan ing sing kang iku kuwi iki ora karo saka wis ana uga yen marang kanggo dening menyang nalika amarga dadi banjur nanging padha arep isih ingkang punika kaliyan wonten sampun dados kula",
  su: "jeung nu teu anu di ka ti dina éta eta ieu geus keur urang ku pikeun aya sarta nyaéta nyaeta henteu kana tina lamun atawa mun oge ogé sareng kanggo",
  en: "the of and to in is that for on with as was at by it from are this be have an not but which they you his has",
  es: "el la de que y en los del se las por un para con no una su al lo como más pero sus",
  ca: "el la de que i en els del les per un amb no una al és com més però seva aquest ha dels va",
  pt: "o de que e do da em um para com não uma os no se na por mais as dos como mas foi ao",
  fr: "le de la et les des en un du une que est pour qui dans par plus pas au sur ne se ce",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es",
  it: "di che e la il un a per in una mi sono ho non ma lo ha le si con della nel dei",
  ro: "și în de la cu pe care un o din nu este sau mai pentru au fost că se prin după iar",
  nl: "de het een en van ik te dat die in is niet zijn op aan met voor er maar om hij",
  tr: "bir ve bu da de için ile olarak daha çok olan gibi kadar ne sonra ama göre en her",
  az: "və bir bu da də üçün ilə olan kimi daha edib olub deyib sonra bildirib ki isə",
  vi: "và của là có được cho không trong một với các người những này đã khi từ",
  tl: "ang ng sa na mga ay at si ni para ito hindi kay may niya ayon nang rin po siya",
  sw: "ya na wa kwa ni katika za la kuwa hii hiyo cha ambayo watu huo yake pia baada",
  pl: "i w na z do że się nie to jest o jak po ale za od przez są tym dla",
  cs: "a se v na je že s z do o ve to i pro za by jsou jako podle který která byl",
  sk: "a sa v na je že s z do o vo to aj pre za by sú ako podľa ktorý ktorá bol",
  hr: "i u je na se da za su od s a o koji kao iz što će ne ali bi ili nije",
  hu: "a az és hogy nem is egy ez meg de volt csak már azt mint el ki még vagy szerint",
  fi: "ja on ei että se hän oli mutta ovat kun myös joka tai mukaan sekä ole niin kuin",
  sv: "och att det som en på är av för med den till inte om ett har de jag men",
  da: "og at det som en på er af for med den til ikke om et har de jeg men i fra",
  nb: "og at det som en på er av for med den til ikke om et har de jeg men i fra",
};

export const stopWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Sisters share their commonest words; these are of one of them alone. */
const own: Record<string, string> = {
  id: "karena bisa bahwa saat polisi uang senin kamis jumat usai ujar tutur lantaran kantor pemerintah perusahaan rp mobil kepolisian sebab tapi mau nggak gak banget cuma",
  ms: "kerana bahawa ialah isnin khamis jumaat sekiranya seramai mesyuarat syarikat ringgit menerusi hospital universiti kementerian pelbagai persekutuan penjawat seksyen",
  da: "af efter hvad nogle blev mig været uden meget bliver kunne skulle nu kun også siger",
  nb: "av etter hva noen ble meg vært uten mye blir kunne skulle nå bare også sier",
  cs: "se který která byl jsou jako podle pro před ale však také bude pouze",
  sk: "sa ktorý ktorá bol sú ako podľa pre pred ale však tiež bude iba",
};

export const ownWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(own).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Languages told apart by their own words only. */
export const sisters: readonly (readonly string[])[] = [
  ["id", "ms"],
  ["da", "nb"],
  ["cs", "sk"],
];

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
  { language: "lo", letters: /[\u0e80-\u0eff]/g },
  { language: "my", letters: /[\u1000-\u109f]/g },
  { language: "km", letters: /[\u1780-\u17ff]/g },
  { language: "hi", letters: /[\u0900-\u097f]/g },
  { language: "bn", letters: /[\u0980-\u09ff]/g },
  { language: "pa", letters: /[\u0a00-\u0a7f]/g },
  { language: "gu", letters: /[\u0a80-\u0aff]/g },
  { language: "ta", letters: /[\u0b80-\u0bff]/g },
  { language: "te", letters: /[\u0c00-\u0c7f]/g },
  { language: "kn", letters: /[\u0c80-\u0cff]/g },
  { language: "ml", letters: /[\u0d00-\u0d7f]/g },
  { language: "si", letters: /[\u0d80-\u0dff]/g },
  { language: "ka", letters: /[\u10a0-\u10ff]/g },
  { language: "hy", letters: /[\u0530-\u058f]/g },
  { language: "am", letters: /[\u1200-\u137f]/g },
];

/** Letters of one language of a family: the first whose share (of all letters) is reached. */
export const familyLetters: Readonly<
  Record<string, readonly { language: string; letters: RegExp; share: number }[]>
> = {
  ar: [
    { language: "ur", letters: /[ٹڈڑںےہھ]/g, share: 0.03 },
    { language: "fa", letters: /[پچژگکی]/g, share: 0.04 },
  ],
  ru: [
    { language: "uk", letters: /[іїєґ]/gi, share: 0.03 },
    { language: "kk", letters: /[әғқңөұүһ]/gi, share: 0.03 },
    { language: "sr", letters: /[ђјљњћџ]/gi, share: 0.02 },
    { language: "bg", letters: /ъ/gi, share: 0.008 },
  ],
};

/** Languages that share a script or a stock of words: a declared one of these is believed. */
export const sameScript: readonly (readonly string[])[] = [
  ["ar", "fa", "ur", "ps", "ug", "sd", "ckb", "ku"],
  ["ru", "uk", "bg", "sr", "be", "mk", "kk", "mn", "ky", "tg", "tt"],
  ["he", "yi"],
  ["hi", "mr", "ne", "sa", "mai", "bho"],
  ["bn", "as"],
  ["zh", "yue", "ja", "wuu"],
  ["no", "nb", "nn"],
  ["hr", "sr", "bs", "sh", "cnr", "sl", "mk"],
  ["tl", "fil", "ceb", "ilo"],
  ["nl", "af", "fy"],
  ["de", "lb", "gsw", "nds"],
  ["es", "gl", "ast"],
  ["ca", "oc", "val"],
  ["pt", "gl"],
  ["fr", "ht", "oc", "br"],
  ["it", "scn", "co"],
  ["az", "tr", "tk", "uz"],
  ["id", "min", "ban", "ace", "bug", "mad", "bjn", "bew"],
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
  "syr",
]);
