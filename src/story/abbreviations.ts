/**
 * Short forms whose full stop ends no sentence, whatever follows: titles and names of things that
 * always stand before a word. In small letters, without their stop.
 */
const always: Record<string, string> = {
  id: `rp dr drg drs dra prof ir h hj kh kol jend letjen mayjen brigjen komjen irjen brigjenpol kombes
    kompol jl jln gg kec kab kel ds tn ny sdr bpk yth moh muh muhd abd rr tgk pdt ust pt cv ud st tb
    a.n u.p d.a ttd lih mis msl cf vs`,
  en: `mr mrs ms mx dr prof st rev gov sen rep gen col lt sgt capt cmdr hon pres messrs vs cf e.g i.e
    viz approx ca mt ft`,
  ar: `د أ م`,
  de: `dr prof hr fr bzw z.b d.h ca st`,
  fr: `m mm mme mlle dr st ste`,
  es: `sr sra srta dr dra ud uds`,
  nl: `dhr mevr dr prof drs ir mr`,
};

/** Those that only say so before a number: "No. 5", but "No. I will not." */
const beforeNumber: Record<string, string> = {
  id: "no nomor hal hlm tgl th thn vol jil bab gbr tab psl pkl",
  en: `no nos fig figs vol p pp ch sec art jan feb mar apr jun jul aug sep sept oct nov dec`,
  de: "nr abb s",
  fr: "no p vol",
  es: "no núm pág",
};

/** Languages that write short forms as another one does. */
const alike: Record<string, string> = { ms: "id", jv: "id", su: "id" };

/** True when the full stop after `word` belongs to the word, and the sentence goes on with `next`. */
export function isAbbreviation(word: string, next: string, language: string): boolean {
  const small = word.toLowerCase();
  // Initials: "H. Agus", "A.B. Yusuf"; a capital by itself says no more.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return true;
  if (isIn(always, language, small)) return true;
  return /^\p{N}/u.test(next) && isIn(beforeNumber, language, small);
}

function isIn(lists: Record<string, string>, language: string, word: string): boolean {
  const list = lists[alike[language] ?? language] ?? lists["en"] ?? "";
  return list.split(/\s+/).includes(word);
}
