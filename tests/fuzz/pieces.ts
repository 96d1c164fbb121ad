import type { Random } from "./random.ts";

/** Names that every object has, or that mean something to code rather than to a page. */
export const codeNames = list(
  "constructor __proto__ prototype toString valueOf hasOwnProperty length then get set size undefined null NaN toJSON item",
);

/** Attributes as pages, and those who mean harm, write them. */
const attributeNames = list(
  "id class name href src srcset sizes alt title style hidden aria-hidden role itemprop itemtype itemscope property rel type lang dir width height colspan rowspan start value datetime data-src data-srcset data-lazy data-caption loading onclick onerror xlink:href is slot content charset http-equiv = \" ' < data-",
);

export const attributeValues = [
  ...codeNames,
  ...list(
    "articleBody author headline datePublished display:none comment share related sidebar ad caption author-bio paywall newsletter entry-content article__body read__content baca-juga footnote fn1 #fn1 # true false -1 0 1e99 99999999999 9007199254740993 NaN rtl ltr auto id en-US x zh-Hant-TW-x-y i-klingon javascript:alert(1) data:image/gif;base64,R0lGOD mailto:a@b tel:1 //[ http:// https://u:p@a.example/ ftp://a.example/ ../../.. ?page=2 ?page=all /2 /99999999 2026-02-30 2026-13-01T25:61:61Z 0000-00-00 -271821-04-20 100000000000000 kemarin",
  ),
  "",
  " ",
  "a.jpg 1x, b.jpg 2x",
  "a.jpg 99999w,,,, b.jpg",
  "a b c, , d 2w 3h",
  "https://a.example/%",
  "https://a.example/%E0%A4%A",
  "https://a.example/\u0000\n\t",
  "\u202e\u2066 terbalik",
  "\ud800",
  "🛶".repeat(40),
] as const;

export const tagNames = list(
  "p div span a b i em strong article section main aside nav header footer h1 h2 h3 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption col blockquote pre code figure figcaption picture source img video audio iframe object embed svg math template noscript script style textarea select option button form input label title head body html base meta link plaintext xmp noembed noframes frameset frame marquee ruby rt rp rb bdo bdi sub sup q cite time details summary dialog mark del ins small hr br wbr center font nobr amp-img x-card __proto__ constructor toString",
);

/** What is no tag, or half of one. */
export const scraps = [
  "<!--",
  "-->",
  "<!-->",
  "<![CDATA[",
  "]]>",
  "<?xml version='1.0' encoding='utf-7'?>",
  "<!doctype html SYSTEM 'x'>",
  "<",
  "</",
  "</>",
  "<>",
  "<p",
  "<p <p <p",
  "<a href='",
  '<img alt="',
  "<div/>",
  "<br/ >",
  "</br>",
  "</p>",
  "<3 pasang",
  "<\u0000div>",
  "<a\u0000b>",
  "<p\n\n\nclass=a class=b CLASS=c>",
  "<base href='//[x'>",
  "<base href='javascript:1'>",
  "<meta charset='utf-7'>",
  "<meta http-equiv=refresh content='0;url=x'>",
  "<template shadowrootmode=open>",
  "<svg><style><![CDATA[</style>",
  "<math><mi>x</mi><annotation encoding='application/x-tex'>x^{2",
  "<script>/*<!--<script>*/",
  "<noscript><p>",
  "<table><p>dalam tabel<tr><td><table>",
  "<select><p>x</select>",
] as const;

export const references = [
  "&",
  "&&&",
  "&#",
  "&#x",
  "&#0;",
  "&#x0;",
  "&#xD800;",
  "&#xDFFF;&#xD800;",
  "&#x110000;",
  "&#99999999999999999999;",
  "&#-1;",
  "&#1;",
  "&#133;",
  "&#x202e;",
  "&nbsp",
  "&nbsp;".repeat(300),
  "&amp;amp;amp;lt;script&amp;gt;",
  "&constructor;",
  "&__proto__;",
  "&NotEqualTilde;",
  "&lt;p&gt;",
  "&quot",
  "&AMP",
] as const;

export const oddCharacters = [
  "\u0000",
  "\u0001\u0002\u001b[31m",
  "\ud800",
  "\udfff",
  "\udc00\ud800",
  "\ufeff",
  "\ufffd",
  "\ufffe\uffff",
  "\u200b\u200d\u2060",
  "\u202e",
  "\u2066\u2067",
  "\u2028\u2029",
  "\u0085\u00a0\u3000",
  "\r",
  "\v\f",
  "\ue000",
  "é\u0301\u0301\u0301",
  "a" + "\u0300".repeat(500),
  "👩‍👩‍👧‍👦",
  "ﷺ",
] as const;

/** One of these may also be most of a page. */
export const runs = [
  " ",
  "\n",
  "a",
  ".",
  "-",
  "- ",
  "(",
  '"',
  "1 ",
  ", ",
  "/",
  "ا",
  "漢",
  "a ",
  "A. ",
  "&#32;",
  "<br>",
  "<p>",
  "| ",
  "#",
  "https://a.example/",
  "Baca juga: ",
  "Foto: ",
  "Oleh ",
] as const;

function list(words: string): readonly [string, ...string[]] {
  const [first = "", ...rest] = words.split(" ");
  return [first, ...rest];
}

/** One attribute as somebody careless writes it. */
export function anAttribute(random: Random): string {
  const name = random.chance(0.2) ? random.pick(codeNames) : random.pick(attributeNames);
  const quote = random.pick(['"', '"', "'", ""]);
  const end = random.chance(0.97) ? quote : "";
  return ` ${name}=${quote}${random.pick(attributeValues)}${end}`;
}

/** One opening tag. */
export function aTag(random: Random, name = random.pick(tagNames)): string {
  let attributes = "";
  while (attributes.length < 2000 && random.chance(0.4)) attributes += anAttribute(random);
  return `<${random.chance(0.1) ? name.toUpperCase() : name}${attributes}>`;
}
