/**
 * What stands beside a story and is worth showing, but is not its text: who wrote it, how it was
 * made, who pays. Such blocks become notes.
 */

/** Class and id words (from `markOf`) of a box about the author. */
export const bioMarks =
  / (?:bio|biography|author bio|author box|authorbox|about author|about the author|author info|author card|author description|author details|authors bio|post author|entry author|article author|profil penulis|tentang penulis|contributor|writer bio|author profile|biodata) /;

/** A heading over such a box. */
export const bioHeading =
  /^(?:(?:more )?about (?:the )?(?:authors?|writers?|contributors?|reviewers?)|meet the (?:author|writer|expert)s?|(?:the )?authors?|written by|tentang penulis|profil penulis|penulis|sobre (?:el|la|o|a) autora?|über (?:den autor|die autorin)|à propos de l['’]auteur)\s*:?$/iu;

/** After a name at a story's end: the line tells who that is. */
export const bioVerb =
  /^\s*(?:\([^)]{1,40}\)\s*)?,?\s*(?:is|are|was|has been|has|covers|writes|works|serves|joined|leads|reports|adalah|merupakan|ialah|menulis|bekerja|aktif)\s/iu;

/** Lines on money, method and machine: the publisher's, not the writer's. */
export const disclosure = [
  /\b(?:may|might|can|could|will|we) (?:\w+ ){0,3}(?:earn|receive|get|make)s? (?:\w+ ){0,3}(?:commissions?|compensation)\b/i,
  /\baffiliate (?:links?|commissions?|partners?|disclosure)\b/i,
  /^(?:affiliate |advertiser |full |editorial )?disclosures?\s*[:.]/i,
  /^disclaimer\s*[:.–-]/i,
  /^(?:catatan(?: redaksi| editor)?|sanggahan|penafian)\s*[:：]/i,
  /\b(?:independently|carefully) (?:selected|chosen|reviewed|researched|tested)\b.{0,80}\b(?:editors?|team|products?)\b/i,
  /\bkomisi (?:afiliasi|dari (?:tautan|pembelian))/i,
  /^(?:correction|clarification|editor['’]s note|update|koreksi|ralat|klarifikasi|catatan editor)\b[^.!?]{0,40}[:：]/iu,
  /^(?:tulisan|artikel|opini|isi artikel) ini (?:merupakan |adalah )?(?:pendapat|tanggung jawab|opini) pribadi/i,
  /\b(?:contributed (?:reporting )?to this|berkontribusi dalam (?:penulisan|peliputan|laporan))\b/i,
  /^first (?:reviewed|published) (?:on |in )?(?:\p{L}+ )?(?:\d{1,2},? )?\d{4}\b/iu,
  /^this (?:article|story) has been (?:updated|corrected|amended)\b/i,
  /^(?:artikel|tulisan|konten) ini (?:merupakan |adalah )?(?:kerja sama|hasil kerja sama|advertorial|disponsori|dibuat (?:dengan bantuan|oleh) (?:ai|kecerdasan buatan))/i,
] as const;
