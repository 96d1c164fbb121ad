/** Tags that begin and end a line of their own in the text of a story; any other stands in a line. */
const lineTags: ReadonlySet<string> = new Set(
  `p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd pre hr figure figcaption table thead tbody tfoot
  tr th td caption details summary div`.split(/\s+/),
);
/** The reading aid of a ruby says the word a second time. */
const unread: ReadonlySet<string> = new Set(["rt", "rp"]);

/** What the text of a story is made from: its tree, or the elements on the screen. */
export interface Flowing<Node> {
  /** The characters of a text node; undefined for an element. */
  valueOf: (node: Node) => string | undefined;
  /** In small letters; undefined for what is not part of the text, with all that is in it. */
  tagOf: (node: Node) => string | undefined;
  childrenOf: (node: Node) => Iterable<Node>;
}

/** One text node and where its characters begin in the text. */
export interface Piece<Node> {
  node: Node;
  start: number;
}

/**
 * The one text of a story that highlights, places and the voice count in: the words as they stand, a
 * line break where a line of its own begins. The tree and the screen give the same (UTF-16 units).
 */
export function flow<Node>(nodes: Iterable<Node>, of: Flowing<Node>) {
  const pieces: Piece<Node>[] = [];
  const starts: number[] = [];
  let text = "";
  let isBroken = false;

  function write(value: string): number {
    if (isBroken && text !== "") text += "\n";
    isBroken = false;
    const start = text.length;
    text += value;
    return start;
  }

  function walk(node: Node): void {
    const value = of.valueOf(node);
    if (value !== undefined) {
      if (value !== "") pieces.push({ node, start: write(value) });
      return;
    }
    const tag = of.tagOf(node);
    if (tag === undefined || unread.has(tag)) return;
    const isLine = lineTags.has(tag) || tag === "br";
    isBroken ||= isLine;
    for (const child of of.childrenOf(node)) walk(child);
    isBroken ||= isLine;
  }

  for (const node of nodes) {
    isBroken = true;
    // Where the next words will stand: what a block without any has for a start.
    starts.push(text === "" ? 0 : text.length + 1);
    walk(node);
  }
  return { text, pieces, starts };
}
