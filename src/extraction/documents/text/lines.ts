const tabColumns = 4;

/** A line and where its first character stands. */
export interface Line {
  /** Without white space at its ends. */
  text: string;
  indent: number;
}

/** A text as lines: one kind of break, tabs opened, and what frames printed pages taken out. */
export function toLines(text: string): Line[] {
  const broken = text.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
  const rows = joinPages(broken.replaceAll(pageEnd, "$1\n\f").split("\f"));
  return rows.map((row) => {
    const open = row.includes("\t") ? openTabs(row) : row;
    return { text: open.trim(), indent: open.trim() === "" ? 0 : open.search(/\S/) };
  });
}

function openTabs(row: string): string {
  let open = "";
  for (const part of row.split("\t")) {
    const columns = tabColumns - (part.length % tabColumns);
    open += part + " ".repeat(columns);
  }
  return open.trimEnd();
}

const pageEnd = /^(.{1,200}\[(?:page|halaman) \d+\])[ \t]*\n(?:\s*\f)?/gim;
const foot = /\[(?:page|halaman) \d+\]\s*$/i;

/** "Author    Category    [Page 3]", a form feed and the next page's head, as in RFCs, go. */
function joinPages(pages: readonly string[]): string[] {
  const joined: string[] = [];
  let isFramed = false;
  for (const page of pages) {
    const rows = trimRows(page.split("\n"));
    const body = isFramed ? trimRows(rows.slice(1)) : rows;
    isFramed = foot.test(body.at(-1) ?? "");
    const kept = isFramed ? trimRows(body.slice(0, -1)) : body;
    if (!goesOn(joined.at(-1) ?? "", kept[0] ?? "")) joined.push("");
    // One by one: a book has more lines than a call may have arguments.
    for (const row of kept) joined.push(row);
  }
  return joined;
}

function trimRows(rows: string[]): string[] {
  const isText = (row: string) => row.trim() !== "";
  return rows.slice(Math.max(0, rows.findIndex(isText)), rows.findLastIndex(isText) + 1);
}

/** A sentence that is not over at the end of a page. */
function goesOn(last: string, next: string): boolean {
  return /[\p{L},-]\s*$/u.test(last) && /^\s*\p{Ll}/u.test(next);
}

/** Paragraphs as their writer parted them: runs of lines between empty ones. */
export function toGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  for (const line of [...lines, { text: "", indent: 0 }]) {
    if (line.text !== "") group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  return groups;
}
