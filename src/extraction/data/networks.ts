/** Networks that show a story whole at an address of their own, from public knowledge of their markup. */
export const networks: readonly {
  host: RegExp;
  whole: { query: [name: string, value: string] } | { path: string };
}[] = [
  {
    host: /(?:^|\.)(?:kompas\.com|tribunnews\.com|tribun\w*\.com|grid\.id|kontan\.co\.id|pikiran-rakyat\.com|suara\.com|jawapos\.com|bisnis\.com|viva\.co\.id|sindonews\.com|promediateknologi\.id)$/,
    whole: { query: ["page", "all"] },
  },
  { host: /(?:^|\.)(?:detik\.com|cnnindonesia\.com)$/, whole: { query: ["single", "1"] } },
  { host: /(?:^|\.)inews\.id$/, whole: { path: "/all" } },
];

/** Queries whose value asks for all parts of a story at once. */
export const wholeQueries: readonly [name: string, values: RegExp][] = [
  ["page", /^(?:all|full|single)$/i],
  ["single", /^(?:1|true)$/i],
  ["showpage", /^all$/i],
  ["show", /^all$/i],
  ["all", /^(?:1|true)$/i],
  ["halaman", /^(?:all|semua)$/i],
  ["view", /^all$/i],
];

/** Last parts of a path that do the same. */
export const wholePath = /\/(?:all|full|semua|singlepage|single-page|view-all)\/?$/i;

/** Queries that number a story's parts. */
export const pageQueries: readonly string[] = ["page", "halaman", "pg", "paged", "p"];

/** Numbered last parts of a path: /2, /page/2, /halaman-2, -page-2. */
export const numberedPath =
  /(?:\/(?:page|halaman|hal|p)[/-]?|\/|-(?:page|halaman|hal)-)(?<number>\d{1,2})\/?$/i;

/** Words on the link to the next part. */
export const nextWords =
  /^(?:(?:halaman|page)\s+)?(?:selanjutnya|berikutnya|lanjut(?:kan)?|next(?: page)?|continue)\s*[›»>→]*$/i;
