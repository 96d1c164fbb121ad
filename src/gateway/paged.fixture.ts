/** Sentences of our own, long enough together to be a story. */
export const words =
  "Air di muara naik perlahan dan warga menambatkan perahu di tiang yang lebih tinggi. ";

interface PartOptions {
  links?: string;
  picture?: string;
  title?: string;
  head?: string;
}

/** One page of a story in four paragraphs that say which page they are on. */
export function aPart(
  part: string,
  { links = "", picture = "", title = "Pasang di muara", head = "" }: PartOptions = {},
): string {
  const paragraphs = [1, 2, 3, 4].map(
    (n) => `<p>Bagian ${part} alinea ${n}. ${words.repeat(4)}</p>`,
  );
  return `<!doctype html><html lang="id"><head><title>${title}</title>${head}</head><body><main><article>
    <h1>${title}</h1>${picture}${paragraphs.join("\n")}</article>
    <nav class="pagination">${links}</nav></main></body></html>`;
}

/** A front page: headlines that lead elsewhere. */
export function aFront(): string {
  const headlines = Array.from(
    { length: 40 },
    (_, n) => `<div><h3><a href="/kabar-${n}">Kabar nomor ${n} dari muara</a></h3></div>`,
  );
  return `<!doctype html><title>Muara</title><body><main>${headlines.join("")}</main></body>`;
}

/** Links to all parts of /pasang, as publishers put them below a page. */
export function pager(count: number, address = (n: number) => `/pasang?page=${n}`): string {
  return Array.from({ length: count }, (_, n) => `<a href="${address(n + 1)}">${n + 1}</a>`).join(
    " ",
  );
}

/** The parts whose paragraphs a text holds, in its order. */
export function partsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/Bagian (\w+) alinea/g)].map((match) => match[1] ?? ""))];
}
