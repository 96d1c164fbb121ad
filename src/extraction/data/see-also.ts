import { lineStart } from "./phrases.ts";

/** Words before a link to another story. */
const calls = {
  id: [
    "baca (?:juga|pula|selengkapnya|artikel|berita|lainnya|selanjutnya)",
    "simak (?:juga|video|pula|berita|selengkapnya)(?: video)?",
    "lihat (?:juga|video|pula|foto)(?: (?:video|foto))?",
    "tonton (?:juga|video)",
    "saksikan (?:juga|video)",
    "dengarkan juga",
    "(?:artikel|berita) terkait",
    "berita (?:lainnya|populer)",
    "pilihan editor",
    "(?:yang lainnya )?jangan lewatkan",
    "klik (?:di sini|disini)",
  ],
  en: [
    "also read",
    "read (?:also|more|next|this next)",
    "see (?:also|more)",
    "related(?: (?:stories|story|articles?|posts?|content|coverage|reading|topics|news|links|video))?",
    "more (?:on|from|about|stories)",
    "recommended(?: for you| reading)?",
    "you (?:may|might) (?:also )?(?:like|enjoy|be interested)",
    "don['’]t miss",
    "watch(?: now| more)?:",
    "up next",
    "next article",
  ],
  ms: ["baca lagi", "berita berkaitan"],
  jv: ["waca uga"],
  es: ["lea también", "leer también", "lee también", "más información", "te puede interesar"],
  pt: ["leia (?:também|mais)", "veja também", "saiba mais"],
  fr: ["lire aussi", "à lire aussi", "lire également", "voir aussi", "pour aller plus loin"],
  de: ["lesen sie (?:auch|mehr)", "mehr (?:zum thema|dazu)", "auch interessant"],
  it: ["leggi anche", "approfondisci"],
  nl: ["lees ook", "lees verder"],
  ru: ["читайте также", "смотрите также", "материалы по теме"],
  ja: ["あわせて読みたい", "関連記事", "関連："],
  zh: ["延伸阅读", "相关阅读", "延伸閱讀", "相關新聞", "推荐阅读"],
  ko: ["관련기사", "관련 기사"],
  he: ["קראו גם", "עוד בנושא"],
  ar: ["شاهد أيضا", "اقرأ أيضا", "اقرأ أيضًا", "اقرأ المزيد"],
  tr: ["ayrıca okuyun", "bunları da okuyun"],
};

/** Begins with such words. */
export const seeAlsoLine = lineStart(calls);

/** Begins with such words and a colon: it needs no link to be judged. */
export const seeAlsoColon = lineStart(calls, "\\s*[:：]");

/** The link at the end of a teaser. */
export const readOn =
  /(?:baca )?selengkapnya\s*[»>→…]*$|(?:continue reading|read more|read full story|lire la suite|leer más|leia mais|weiterlesen|читать далее)\s*[»>→…]*$/iu;
