import { unaffixed } from "./affix-exceptions.ts";

/** Shorter ones are more often chance than a root. */
const shortestRoot = 4;
/** How an Indonesian root may begin: with a vowel, or with consonants that are said together. */
const isSayable =
  /^(?:[aeiou]|(?:[bcdfghjklmnprstvwyz]|ny|ng|kh|sy|[bdfgkpt]r|[bfgkps]l|s[kptw])[aeiou])/;
const isLatin = /^[a-z]+$/;
/** Words of other roots than their letters say. */
const irregular: Record<string, string> = {
  belajar: "ajar",
  pelajar: "ajar",
  pelajaran: "ajar",
  bekerja: "kerja",
  pekerja: "kerja",
  pekerjaan: "kerja",
  pengajar: "ajar",
  keadaan: "ada",
  berada: "ada",
  mengetahui: "tahu",
  diketahui: "tahu",
  pengetahuan: "tahu",
  pertanyaan: "tanya",
  menanyakan: "tanya",
  ditanyakan: "tanya",
  perusahaan: "usaha",
};

/** A prefix, and what stands for it: a nasal swallows the first letter of some roots. */
interface Prefix {
  pattern: RegExp;
  /** What the root may begin with in place of the match. */
  starts: readonly string[];
  /** Which endings go with it. */
  endings?: RegExp;
}

const verbEndings = /^(.{3,}?)(?:kan|i)$/;
const nounEndings = /^(.{3,}?)(?:an)$/;

const prefixes: readonly Prefix[] = [
  { pattern: /^memper(?=.{4})/, starts: [""], endings: verbEndings },
  { pattern: /^diper(?=.{4})/, starts: [""], endings: verbEndings },
  { pattern: /^mem(?=[bfv])/, starts: [""], endings: verbEndings },
  { pattern: /^mem(?=[aeiou])/, starts: ["p", "m"], endings: verbEndings },
  { pattern: /^meny(?=[aeiou])/, starts: ["s"], endings: verbEndings },
  { pattern: /^menge(?=(?:cat|cek|bom|lap|pel|tik)(?:kan)?$)/, starts: [""], endings: verbEndings },
  { pattern: /^meng(?=[ghq])/, starts: [""], endings: verbEndings },
  { pattern: /^meng(?=[aeiou])/, starts: ["", "k"], endings: verbEndings },
  { pattern: /^men(?=[cdjz])/, starts: [""], endings: verbEndings },
  { pattern: /^men(?=[aeiou])/, starts: ["t", "n"], endings: verbEndings },
  { pattern: /^me(?=[lrwy])/, starts: [""], endings: verbEndings },
  { pattern: /^di(?=.{4})/, starts: [""], endings: verbEndings },
  { pattern: /^ter(?=.{4})/, starts: [""], endings: verbEndings },
  { pattern: /^ber(?=.{4})/, starts: [""], endings: nounEndings },
  { pattern: /^pem(?=[bf])/, starts: [""], endings: nounEndings },
  { pattern: /^pem(?=[aeiou])/, starts: ["p", "m"], endings: nounEndings },
  { pattern: /^peny(?=[aeiou])/, starts: ["s"], endings: nounEndings },
  { pattern: /^peng(?=[gh])/, starts: [""], endings: nounEndings },
  { pattern: /^peng(?=[aeiou])/, starts: ["", "k"], endings: nounEndings },
  { pattern: /^pen(?=[cdjz])/, starts: [""], endings: nounEndings },
  { pattern: /^pen(?=[aeiou])/, starts: ["t"], endings: nounEndings },
  { pattern: /^per(?=.{4,}an$)/, starts: [""], endings: nounEndings },
  { pattern: /^pe(?=[lrwy])/, starts: [""], endings: nounEndings },
  { pattern: /^ke(?=.{4,}an$)/, starts: [""], endings: nounEndings },
];

/**
 * What an Indonesian word may be made from: *membaca*, *dibaca* and *bacaan* from *baca*. Without a
 * dictionary there can be several (*memakai* from *pakai* or *makai*), the likeliest first; none for a
 * word that is its own root. Light: one prefix, one ending, *-nya*, *-lah*, *-kah*; never below four letters.
 * @param word folded
 */
export function rootsOf(word: string): string[] {
  if (word.length <= shortestRoot || !isLatin.test(word) || unaffixed.has(word)) return [];
  const known = irregular[word];
  if (known !== undefined) return [known];
  const bare = withoutParticle(word);
  const roots = [...(bare === word ? [] : [bare]), ...rootsOfBare(bare)];
  return [...new Set(roots)].filter((root) => root !== word).slice(0, 3);
}

function withoutParticle(word: string): string {
  const bare = /^(.{4,}?)(?:nya|lah|kah)$/.exec(word)?.[1];
  return bare !== undefined && isRoot(bare) ? bare : word;
}

function rootsOfBare(word: string): string[] {
  if (unaffixed.has(word)) return [];
  const known = irregular[word];
  if (known !== undefined) return [known];
  const prefix = prefixes.find(({ pattern }) => pattern.test(word));
  if (prefix === undefined) return withoutEnding(word, nounEndings).concat(withoutKan(word));
  const rest = word.replace(prefix.pattern, "");
  const { endings } = prefix;
  return prefix.starts.flatMap((start) => {
    const whole = start + rest;
    const bare = endings === undefined ? [] : withoutEnding(whole, endings);
    // Where an ending belongs to the prefix, what is left with it is no root.
    return bare.length > 0 ? [...bare, ...(isEndingSure(whole) ? [] : [whole])] : asRoot(whole);
  });
}

/** `-kan` and `-an` are endings nearly always; a last `i` is as often a part of the root. */
function isEndingSure(word: string): boolean {
  return word.endsWith("kan") || word.endsWith("an");
}

function withoutEnding(word: string, endings: RegExp): string[] {
  const bare = endings.exec(word)?.[1];
  return bare === undefined ? [] : asRoot(bare);
}

/** "Bacakan", "tuliskan": an order, without any prefix. */
function withoutKan(word: string): string[] {
  return word.endsWith("kan") ? asRoot(word.slice(0, -3)) : [];
}

function asRoot(word: string): string[] {
  return isRoot(word) ? [word] : [];
}

function isRoot(word: string): boolean {
  return word.length >= shortestRoot && isSayable.test(word);
}
