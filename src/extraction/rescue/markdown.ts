import { Element, type Node, Text } from "#extraction/document/node.ts";

const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /\]\((?:https?:|\/)[^\s)]{1,500}\)/,
  /^(?:[-*+]|\d{1,3}[.)]) \S/m,
  /\*\*[^*\n]{1,200}\*\*/,
  /^```/m,
  /^> \S/m,
];
const inline =
  /!\[(?<alt>[^\]\n]{0,300})\]\((?<src>[^\s)]{1,1000})[^)\n]{0,200}\)|\[(?<label>[^\]\n]{1,300})\]\((?<href>[^\s)]{1,1000})[^)\n]{0,200}\)|\*\*(?<strong>[^*\n]{1,300})\*\*|(?<![*\w])\*(?<em>[^*\s][^*\n]{0,300})\*(?![*\w])|`(?<code>[^`\n]{1,200})`/g;

const maxInline = 3;
/** Characters of one paragraph. */
const maxLine = 50_000;

/** True for a text with two of Markdown's marks, or a heading or link of its kind, and no paragraphs of HTML. */
export function isMarkdown(text: string): boolean {
  if (/<(?:p|h[1-6]|li)[\s>]/i.test(text)) return false;
  const found = signs.filter((sign) => sign.test(text)).length;
  return found > 1 || (found === 1 && /^#{1,6} \S|\]\(https?:/m.test(text));
}

/** Reads a piece of HTML that stands in the text. */
type ReadHtml = (html: string) => Node[];

/**
 * The blocks of a text in Markdown, as states hold it: headings, lists, quotes, code, paragraphs, and in
 * them links, strong words and pictures. A story that is Markdown itself is read by documents/.
 */
export function drawMarkdown(text: string, readHtml: ReadHtml): Node[] {
  const blocks: Node[] = [];
  const paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) blocks.push(element("p", paragraph.splice(0).join(" "), readHtml));
  };
  let fence: string[] | undefined;
  for (const line of text.split(/\r\n|[\n\r]/)) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) {
      flush();
      if (fence) blocks.push(code(fence.join("\n")));
      fence = fence ? undefined : [];
    } else if (fence) fence.push(line);
    else if (line.trim() === "") flush();
    else {
      const block = asBlock(line, readHtml);
      if (block) flush();
      if (block) blocks.push(block);
      else paragraph.push(line.trim());
    }
  }
  flush();
  return blocks;
}

function asBlock(line: string, readHtml: ReadHtml): Element | undefined {
  const level = /^#{1,6}(?=\s)/.exec(line)?.[0].length;
  if (level !== undefined) return element(`h${level}`, line.slice(level).trim(), readHtml);
  const item = /^\s{0,12}(?:[-*+]|(\d{1,3})[.)])\s+(.*)$/.exec(line);
  if (item) {
    const one = element("li", item[2] ?? "", readHtml);
    if (item[1] !== undefined) one.setAttribute("data-ordered", "");
    return one;
  }
  const quote = /^\s{0,3}>\s?(.*)$/.exec(line);
  return quote ? element("blockquote", quote[1] ?? "", readHtml) : undefined;
}

function element(tag: string, line: string, readHtml: ReadHtml): Element {
  return wrap(tag, drawInline(line.slice(0, maxLine), readHtml, 0));
}

function drawInline(line: string, readHtml: ReadHtml, depth: number): Node[] {
  if (depth > maxInline) return readHtml(line);
  const nodes: Node[] = [];
  let from = 0;
  for (const match of line.matchAll(inline)) {
    for (const node of readHtml(line.slice(from, match.index))) nodes.push(node);
    const { src, alt, href, label, strong, em, code: mono } = match.groups ?? {};
    const within = (text: string) => drawInline(text, readHtml, depth + 1);
    if (src !== undefined)
      nodes.push(
        new Element("img", [
          ["src", src],
          ["alt", alt ?? ""],
        ]),
      );
    else if (mono !== undefined) nodes.push(wrap("code", [new Text(mono)]));
    else if (href !== undefined) nodes.push(wrap("a", within(label ?? ""), href));
    else
      nodes.push(
        strong === undefined ? wrap("em", within(em ?? "")) : wrap("strong", within(strong)),
      );
    from = match.index + match[0].length;
  }
  return [...nodes, ...readHtml(line.slice(from))];
}

function wrap(tag: string, content: readonly Node[], href?: string): Element {
  const holder = new Element(tag, href === undefined ? [] : [["href", href]]);
  for (const node of content) holder.append(node);
  return holder;
}

function code(text: string): Element {
  const pre = new Element("pre");
  pre.append(wrap("code", [new Text(text)]));
  return pre;
}
