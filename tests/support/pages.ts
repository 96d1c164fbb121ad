/** Sentences of our own, so that a served page is long enough to be a story. */
const sentences = [
  "Kereta pagi berhenti dua menit lebih lama dari biasanya di stasiun kecil itu.",
  "Seorang pedagang kopi menuang air panas sambil menyapa penumpang satu per satu.",
  "Di peron seberang, petugas menyapu daun yang jatuh semalam.",
  "Tidak ada yang tergesa; sinyal di lembah ini memang selalu datang terlambat.",
  "Anak-anak sekolah menghafal pelajaran dengan suara pelan.",
  "Menjelang siang, langit membuka dan bukit terlihat sampai ke laut.",
];

/** A plain news page in words of our own: a headline, a byline and `paragraphs` paragraphs. */
export function aPage(title = "Pagi di stasiun kecil", paragraphs = 8): string {
  const body = Array.from({ length: paragraphs }, (_, index) => {
    const from = index % sentences.length;
    const words = [...sentences.slice(from), ...sentences.slice(0, from)].join(" ");
    return `<p>Bagian ${index + 1}. ${words}</p>`;
  });
  return [
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${title}</title></head>`,
    `<body><main><article><h1>${title}</h1><p class="byline">Oleh Sari Lestari</p>`,
    ...body,
    "</article></main></body></html>",
  ].join("\n");
}

/** Text as windows-1252 bytes: Latin-1, and the curly quotes and dashes of its 0x80–0x9F row. */
export function toWindows1252(text: string): Buffer {
  const extra: Record<string, number> = { "–": 0x96, "“": 0x93, "”": 0x94, "’": 0x92, "€": 0x80 };
  return Buffer.from(Array.from(text, (char) => extra[char] ?? char.charCodeAt(0) & 0xff));
}
