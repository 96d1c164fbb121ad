import { Parser } from "htmlparser2";

/** Elements that stand in a line of text; all others begin a new one. */
const inline = names(`
  a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math nobr
  q ruby s samp small span strike strong sub sup time tt u var wbr
`);
const unread = names("script style template noscript svg rp rt");

/**
 * The text of markup, each block on a line of its own, so that no two words grow together where an
 * extractor answers with markup.
 */
export function htmlText(html: string, { captions }: { captions: boolean }): string {
  let text = "";
  let skipped = 0;
  const isSkipped = (name: string) => unread.has(name) || (!captions && name === "figcaption");
  const parser = new Parser({
    onopentagname(name) {
      if (isSkipped(name)) skipped += 1;
      if (!inline.has(name)) text += "\n";
    },
    ontext(data) {
      if (skipped === 0) text += data;
    },
    onclosetag(name) {
      if (isSkipped(name)) skipped -= 1;
      if (!inline.has(name)) text += "\n";
    },
  });
  parser.end(html);
  return text.trim();
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
