/** What stands around a title in `<title>` and og:title, as data. */

/** Between a title and the name of its site. */
export const titleSeparators =
  /\s+[|｜·•»›«<>~–—―-]\s+|\s+::\s+|\s+:\s+|\s+\/\/\s+|\s*[|｜»]\s*|\s+-{2,}\s+/gu;

/** Without spaces around, as Chinese and Japanese sites write; only before a known site. */
export const tightSeparators = /[|｜_–—―-]/gu;

/** The number of a part of the story, at the end of a title. */
export const pagePart =
  /\s*[-–—|(]?\s*\b(?:halaman|hal\.?|page|pagina|página|seite|страница)\s*:?\s*(?:\d{1,2}|all|semua)(?:\s*(?:dari|of|de|von|\/)\s*\d{1,2})?\)?\s*$/iu;

/** Last parts of a title that say what kind of page it is. */
export const genericTails =
  /^(?:(?:the )?(?:blog|news|home|homepage|official (?:site|website|blog)|articles?|insights|magazine|opinion|berita|artikel|beranda|blogs?|press release|video|foto))$/i;

/** Headings that name a part of a site. */
export const genericHeadings =
  /^(?:(?:our |the |my )?(?:blog|news|articles?|insights|stories|newsroom|magazine|press)|home|homepage|menu|search|berita|artikel|beranda|kabar|indeks|terkini|opini|opinion|open menu close menu|navigation|skip to .*|related .*|latest .*|post navigation|comments?|about(?: us)?|contact(?: us)?|subscribe.*|newsletter.*|table of contents|daftar isi)$/i;

/** Names that say nothing about the site. */
export const genericSites =
  /^(?:home(?:page)?|website|web ?site|my (?:site|blog|website)|site|blog|wordpress|beranda|index|untitled|null|undefined|default)$/i;

/** Second-level names under a country's: the site's own name stands before them. */
export const secondLevels: ReadonlySet<string> = new Set(
  "co com net org ac go gov edu or ne web sch my biz desa mil gob gouv govt asn nom id".split(" "),
);
