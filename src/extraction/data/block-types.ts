/** What a block of an editor is to the story. */
export type BlockKind =
  | "paragraph"
  | "heading"
  | "list"
  | "ordered"
  | "bullet"
  | "number"
  | "quote"
  | "code"
  | "rule"
  | "break"
  | "picture"
  | "embed"
  | "table"
  | "row"
  | "cell"
  | "text"
  | "link"
  | "strong"
  | "em"
  | "box"
  | "none";

/** The names editors give them, in letters and digits only, without "core/", "Block" and the like. */
const names: Record<BlockKind, string> = {
  paragraph: "paragraph p unstyled normal bodytext textblock prose dropcap leadparagraph",
  heading:
    "heading header h1 h2 h3 h4 h5 h6 heading1 heading2 heading3 heading4 heading5 heading6 headerone headertwo headerthree headerfour headerfive headersix subheading subhead subhed crosshead intertitle header1 header2 header3 header4",
  list: "list bulletlist bulletedlist unorderedlist ul",
  ordered: "orderedlist numberedlist ol",
  bullet: "listitem li unorderedlistitem uli bulletedlistitem listelement",
  number: "orderedlistitem oli olistitem numberedlistitem",
  quote: "blockquote quote bq pullquote pq",
  code: "code codeblock preformatted pre codefence",
  rule: "divider hr delimiter thematicbreak separator horizontalrule",
  break: "br hardbreak linebreak",
  picture: "image img photo picture figure leadimage inlineimage imageblock",
  embed: "embed iframe video youtube tweet twitter instagram oembed socialembed videoembed",
  table: "table",
  row: "tablerow tr",
  cell: "tablecell td tableheader tableheadercell th",
  text: "text span",
  link: "link a hyperlink entryhyperlink anchor",
  strong: "strong bold b",
  em: "em italic i emphasis italics",
  box: "root doc document fragment html rawhtml richtext wysiwyg freeform classic contentblock group columns column div section",
  none: "ad ads advertisement advert adslot newsletter newslettersignup promo cta related relatedlinks relatedstories relatedarticles readmore bacajuga interstitiallink recommended recirculation script style comment comments poll sharebar subscribe paywall tableofcontents toc spacer",
};

const kinds: ReadonlyMap<string, BlockKind> = new Map(
  kindNames().flatMap((kind) => names[kind].split(" ").map((name) => [name, kind])),
);

function kindNames(): BlockKind[] {
  return [
    ...(["paragraph", "heading", "list", "ordered", "bullet", "number", "quote"] as const),
    ...(["code", "rule", "break", "picture", "embed", "table", "row", "cell"] as const),
    ...(["text", "link", "strong", "em", "box", "none"] as const),
  ];
}

const before = /^(?:core|content|article|body|story|cms|wp|block|component|lexical|slate|rte|acf)/;
const after = /(?:block|element|node|component|widget|record|slice|module|section|field|type)$/;

/** What a block is, by the name its editor gives it; undefined for a name of the site's own. */
export function blockKind(name: string): BlockKind | undefined {
  if (name.length > 60) return undefined;
  const bare = (name.split(/[/:.]/).at(-1) ?? "").toLowerCase().replaceAll(/[^a-z\d]+/g, "");
  const short = bare.replace(after, "");
  return kinds.get(bare) ?? kinds.get(short) ?? kinds.get(short.replace(before, ""));
}
