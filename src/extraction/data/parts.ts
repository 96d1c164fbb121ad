/** How publishers number the parts of a story, and what they write on the links between them. */

/** Queries that number a story's parts. */
export const pageQueries: readonly string[] = [
  "page",
  "halaman",
  "hal",
  "showpage",
  "paged",
  "pg",
  "pageno",
  "page_num",
  "part",
  "bagian",
  "p",
  "view",
];

/** Those that number nothing else: without them an address is that of the first part. */
export const sureQueries: ReadonlySet<string> = new Set(["page", "halaman", "hal", "showpage"]);

/** Queries whose value asks for all parts of a story at once. */
export const wholeQueries: ReadonlyMap<string, RegExp> = new Map([
  ["page", /^(?:all|full|single)$/i],
  ["halaman", /^(?:all|semua)$/i],
  ["single", /^(?:1|true)$/i],
  ["singlepage", /^(?:1|true|all)$/i],
  ["showpage", /^all$/i],
  ["show", /^all$/i],
  ["view", /^(?:all|single|full)$/i],
  ["viewall", /^(?:1|true)$/i],
  ["all", /^(?:1|true)$/i],
  ["fullpage", /^(?:1|true)$/i],
  ["pagewanted", /^all$/i],
]);

/** Last parts of a path that do the same. */
export const wholePath = /\/(?:all|full|semua|singlepage|single-page|view-all)\/?$/i;

/** Paths that number a story's parts; `isWeak` when the number may belong to the name: covid-19. */
export const numberedPaths: readonly { pattern: RegExp; isWeak: boolean }[] = [
  {
    // /2, /page/2, /halaman-2, /p2, /2.html
    pattern:
      /^(?<stem>.+?)\/(?:(?:page|halaman|hal|bagian|part|p)[/-]?)?(?<number>\d{1,2})(?<end>\.\w{3,5})?\/?$/i,
    isWeak: false,
  },
  {
    // -page-2, -part2.html
    pattern:
      /^(?<stem>.+?)[-_](?:page|halaman|hal|bagian|part|p)[-_]?(?<number>\d{1,2})(?<end>\.\w{3,5})?\/?$/i,
    isWeak: false,
  },
  {
    // -2.html, _2, ,2.html
    pattern: /^(?<stem>.+?)[-_,](?<number>\d{1,2})(?<end>\.\w{3,5})?\/?$/i,
    isWeak: true,
  },
];

/** The number of a part on the link to it. */
export const numberLabel =
  /^(?:(?:halaman|hal\.?|page|bagian|part)\s*)?(?<number>\d{1,2})\s*[›»>→]*$/i;

/** Words on the link to the next part. */
export const nextLabel =
  /^(?:(?:baca|lanjut(?:kan)?(?: membaca)?|read|go to|ke)\s+)?(?:(?:halaman|page|bagian)\s+)?(?:selanjutnya|berikutnya|lanjut(?:kan)?(?: membaca)?|next(?: page| part)?|continue(?: reading)?)\s*[›»>→]*$/i;

/** A link without words: to the next part or the last, its address says which. */
export const arrowLabel = /^[›»>→]+$/;

/** Words on the link to the part before. */
export const previousLabel =
  /^[‹«<←]*\s*(?:(?:halaman|page|bagian)\s+)?(?:sebelumnya|previous(?: page| part)?|prev|kembali|first|pertama|awal)?$/i;

/** Words on the link to all parts at once. */
export const wholeLabel =
  /^(?:(?:lihat|tampilkan|baca|buka|view|show|read)\s+)?(?:(?:semua|all)(?:\s+(?:halaman|pages))?|(?:this (?:article|story) )?(?:as|on|in|dalam)?\s*(?:a |one |1 )?(?:single|one|satu)[ -](?:page|halaman)(?: view)?|(?:the )?full (?:article|story) on one page)$/i;

/** Longest label of a link in a pager, in characters. */
export const longestLabel = 60;

/** Addresses of readers' comments, which have pagers of their own. */
export const commentAddress = /comment|komentar|disqus|replytocom/i;

/** The form of a list's further pages. */
export const listPager = /\/page\/\d+\/?(?:[?#]|$)/i;

/** What an address's title says of its part: "Halaman 2", "page 2 of 5", "(2/5)". */
export const partOfTitle =
  /(?:^|[\s|,:·–—(-]+)(?:halaman|hal\.?|page|bagian|part)\s*\d{1,2}(?:\s*(?:dari|of|\/)\s*\d{1,2})?\)?\s*$|\s*\(\s*\d{1,2}\s*(?:\/\s*\d{1,2})?\s*\)\s*$/i;
