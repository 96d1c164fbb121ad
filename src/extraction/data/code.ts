/** Classes of the column of numbers beside code. */
export const lineNumberMark =
  /(?:^|[\s_-])(?:line-?num(?:ber)?s?(?:-rows)?|linenos?|linenodiv|gutter|ln-?numbers?|ln-n|blob-num|crayon-nums?|lnt?|gl|rouge-gutter|react-line-number)(?:$|[\s_-])/i;

/** Of buttons and labels that stand on the code. */
export const codeToolMark =
  /(?:^|[\s_-])(?:copy|copy-?(?:btn|button|code)|clipboard|code-?(?:toolbar|toolbox)|toolbar-item)(?:$|[\s_-])/i;

/** Of one line of code. */
export const codeLineMark =
  /(?:^|\s)(?:line|code-line|token-line|cl|view-line|CodeMirror-line|highlight-line|ec-line)(?:\s|$)/i;

/** Of tables whose cells are lines of code. */
export const codeTableMark =
  /(?:^|[\s_-])(?:highlight-?table|codehilite-?table|rouge-table|lntable|crayon-table|hljs-ln|blob-code-(?:content|inner)|js-file-line-container|code-?table|syntaxhighlighter)(?:$|[\s_-])/i;
export const codeCellMark =
  /(?:^|[\s_-])(?:code|rouge-code|blob-code|crayon-code|hljs-ln-code|js-file-line|lntd)(?:$|[\s_-])/i;

/** Of preformatted text that is no code. */
export const verseMark =
  /(?:^|[\s_-])(?:verse|poem|poetry|stanza|lyrics?|puisi|lirik)(?:$|[\s_-])/i;
