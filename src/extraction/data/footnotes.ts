/** Classes of lists of footnotes and of single ones: by these names they would go as clutter. */
export const noteMark =
  /(?:^|[\s_-])(?:footnotes?|endnotes?|references|reflist|footnotes?-(?:list|item|content)|fn-list|citations?)(?:$|[\s_-])|footnotes(?:Section|List)/i;

/** Roles of the same. */
export const noteRole = /^doc-(?:footnotes?|endnotes?|biblio(?:graphy|entry))$/;

/** Ids that would do the same. */
export const noteId = /^(?:footnotes?|endnotes?|references|notes|citations?)$/i;

/** Notes that stand in the margin, in the middle of their paragraph. */
export const sideNoteMark =
  /(?:^|\s)(?:sidenote|side-note|marginnote|margin-note|modern-footnotes-footnote__note|sidenote-content|footnote-tooltip)(?:\s|$)/i;

/** The numbers and switches of such notes, drawn by styles. */
export const sideNoteToggle =
  /(?:^|\s)(?:margin-toggle|sidenote-number|sidenote-toggle|marginnote-ind)(?:\s|$)/i;

/** Links of a list of sources that only look the source up elsewhere. */
export const lookupLink =
  /^\[?(?:Google Scholar|PubMed(?: Central)?|PMC(?: free article)?|CAS|ADS|Crossref|MathSciNet|Web of Science|Scopus|Export citation|View (?:in )?(?:Article|PDF|Scopus)|Download references|SpringerLink)\]?$/;

/** Links from the text to a note. */
export const noteLink =
  /(?:^|\s)(?:footnote-anchor|footnote-ref|footnoteRef|footnote-reference|footnote__citation|noteref|fn-ref|easy-footnote)(?:\s|$)/;

/** Links beside a heading that lead to the heading itself. */
export const permalinkSign = /^[#¶§🔗⚓\u200b\s]*$/u;
export const permalinkText =
  /^(?:permalink|link|copy link|link to (?:this|heading).{0,60}|direct link to.{0,120}|anchor)$/i;
export const permalinkMark =
  /(?:^|[\s_-])(?:headerlink|header-?anchor|hash-link|heading-link|anchor(?:-?link)?|permalink|deep-?link)(?:$|[\s_-])/i;
