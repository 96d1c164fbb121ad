import type { Given } from "./given.ts";

const sentences = [
  "Jembatan bambu itu dipasang lagi setiap kali air sungai turun di bawah lutut.",
  "Warga membawa tali sendiri, dan yang paling tua memeriksa setiap simpulnya.",
  "Tidak ada yang menghitung upah, sebab semua orang menyeberang di jembatan yang sama.",
];

/** A page in words of our own; name only what matters. */
export function aPageWith({
  head = "",
  body = "",
  title = "Jembatan yang dipasang ulang",
}): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) => {
    return `<p>Bagian ${at + 1}. ${sentences.join(" ")}</p>`;
  });
  return `<!doctype html><html lang="id"><head><title>${title}</title>${head}</head><body>
    <nav><a href="/">Beranda</a> <a href="/kanal">Kanal</a></nav>
    <article><h1>${title}</h1>${paragraphs.join("\n")}${body}</article></body></html>`;
}

/** What a paste or a picked file hands over. */
export function aGiven(text: string, over: Partial<Given> = {}): Given {
  const bytes = new TextEncoder().encode(text).buffer;
  return { bytes, type: "text/html; charset=utf-8", ...over };
}
