import type { Chance } from "./chance.fixture.ts";

/** A sentence that stays itself through every edit. */
interface Sentence {
  id: number;
  words: string[];
  /** How many edits its own words have been through. */
  edits: number;
}

/** Paragraphs of sentences. */
export type Draft = Sentence[][];

const vocabulary =
  `air pasang naik surut perahu dermaga karang subuh malam angin barat musim nelayan anak ibu pasar
  jalan kampung rumah tiang goresan purnama menandai membaca membawa menunggu berangkat pulang dan
  atau yang di ke dari untuk dengan tanpa sebelum sesudah ketika karena tetapi lebih cepat lambat
  tinggi rendah dua tiga empat sepuluh tahun hari jam setiap semua sebagian warga desa pesisir kota
  petugas badan cuaca peta garis pantai pohon bakau udang ikan garam harga naik turun sejak lama
  Darto Lestari Bayu Karawang Demak Semarang kata ujar menurut mereka kami itu ini baru tua besar`.split(
    /\s+/,
  );

function word(chance: Chance): string {
  return vocabulary[chance.below(vocabulary.length)] ?? "air";
}

let lastId = 0;

function freshSentence(chance: Chance): Sentence {
  lastId += 1;
  const words = Array.from({ length: 3 + chance.below(14) }, () => word(chance));
  return { id: lastId, words, edits: 0 };
}

/** As in real stories, some sentences say nearly or wholly what another one says. */
function nextSentence(chance: Chance, before: Sentence[]): Sentence {
  const sentence = freshSentence(chance);
  const model = before[chance.below(before.length + 1)];
  const lot = chance.below(100);
  if (model === undefined || lot >= 12) return sentence;
  const words = [...model.words];
  if (lot >= 3) words[chance.below(words.length)] = word(chance);
  return { ...sentence, words };
}

/** A story of 1 to 20 paragraphs. */
export function aDraft(chance: Chance): Draft {
  const before: Sentence[] = [];
  return Array.from({ length: 1 + chance.below(20) }, () =>
    Array.from({ length: 1 + chance.below(6) }, () => {
      const sentence = nextSentence(chance, before);
      before.push(sentence);
      return sentence;
    }),
  );
}

export interface Written {
  text: string;
  /** Every sentence with its place in the text. */
  places: { sentence: Sentence; start: number; end: number }[];
}

export function write(draft: Draft): Written {
  let text = "";
  const places: Written["places"] = [];
  for (const paragraph of draft) {
    if (text !== "") text += "\n";
    paragraph.forEach((sentence, index) => {
      if (index > 0) text += " ";
      const start = text.length;
      const said = sentence.words.join(" ");
      text += `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
      places.push({ sentence, start, end: text.length });
    });
  }
  return { text, places };
}

type Edit = (draft: Draft, chance: Chance) => Draft;

/** Changes one sentence, chosen by chance; `change` gives what stands in its place. */
function atOne(change: (sentence: Sentence, chance: Chance) => Sentence[]): Edit {
  return (draft, chance) => {
    const at = chance.below(draft.length);
    const paragraph = draft[at] ?? [];
    const spot = chance.below(Math.max(1, paragraph.length));
    const changed = paragraph.flatMap((sentence, index) =>
      index === spot ? change(sentence, chance) : [sentence],
    );
    return draft.toSpliced(at, 1, changed).filter(({ length }) => length > 0);
  };
}

function reword(change: (words: string[], at: number, chance: Chance) => string[]) {
  return atOne((sentence, chance) => {
    const words = change(sentence.words, chance.below(sentence.words.length), chance);
    return [{ ...sentence, words: words.length > 0 ? words : ["Air"], edits: sentence.edits + 1 }];
  });
}

const takeParagraph: (put: (draft: Draft, paragraph: Sentence[], to: number) => Draft) => Edit =
  (put) => (draft, chance) => {
    const at = chance.below(draft.length);
    const paragraph = draft[at] ?? [];
    return put(draft.toSpliced(at, 1), paragraph, chance.below(draft.length));
  };

/** What editors do to a story. */
export const edits: Record<string, Edit> = {
  changeWord: reword((words, at, chance) => words.toSpliced(at, 1, word(chance))),
  insertWord: reword((words, at, chance) => words.toSpliced(at, 0, word(chance))),
  deleteWord: reword((words, at) => words.toSpliced(at, 1)),
  misspell: reword((words, at) =>
    words.toSpliced(at, 1, (words[at] ?? "").replace(/[aiueo]/, "e")),
  ),
  insertSentence: atOne((sentence, chance) => [sentence, freshSentence(chance)]),
  insertBefore: atOne((sentence, chance) => [freshSentence(chance), sentence]),
  deleteSentence: atOne(() => []),
  doubleSentence: atOne((sentence) => [sentence, sentence]),
  moveSentence: (draft, chance) => {
    const all = draft.flat();
    const moved = all[chance.below(Math.max(1, all.length))];
    if (moved === undefined) return draft;
    const rest = draft.map((paragraph) => paragraph.filter((one) => one !== moved));
    const to = chance.below(rest.length);
    return rest.toSpliced(to, 1, [...(rest[to] ?? []), moved]).filter(({ length }) => length > 0);
  },
  insertParagraph: (draft, chance) =>
    draft.toSpliced(chance.below(draft.length + 1), 0, [
      freshSentence(chance),
      freshSentence(chance),
    ]),
  deleteParagraph: takeParagraph((rest) => rest),
  moveParagraph: takeParagraph((rest, paragraph, to) => rest.toSpliced(to, 0, paragraph)),
  doubleParagraph: takeParagraph((rest, paragraph, to) =>
    rest.toSpliced(to, 0, paragraph, paragraph),
  ),
  joinParagraphs: (draft, chance) => {
    const at = chance.below(draft.length);
    return draft.toSpliced(at, 2, [...(draft[at] ?? []), ...(draft[at + 1] ?? [])]);
  },
  splitParagraph: (draft, chance) => {
    const at = chance.below(draft.length);
    const paragraph = draft[at] ?? [];
    const half = Math.ceil(paragraph.length / 2);
    return draft
      .toSpliced(at, 1, paragraph.slice(0, half), paragraph.slice(half))
      .filter(({ length }) => length > 0);
  },
};

/** What another typesetter does to all of it; the length of the text changes too. */
export function setAnew({ text, places }: Written, chance: Chance): Written {
  const rules: [RegExp, string][] = [
    [/ (?=[a-d])/g, "\u00A0"],
    [/ (?=[m-p])/g, "  "],
    [/e/g, "é"],
    [/an\b/g, "a\u00ADn"],
    [/\n/g, "\n\n"],
  ];
  const [pattern, by] = rules[chance.below(rules.length)] ?? [/ /g, " "];
  const set = (part: string) => part.replace(pattern, by);
  let [written, from] = ["", 0];
  const moved = places.map(({ sentence, start, end }) => {
    written += set(text.slice(from, start));
    const begin = written.length;
    written += set(text.slice(start, end));
    from = end;
    return { sentence, start: begin, end: written.length };
  });
  return { text: written, places: moved };
}
