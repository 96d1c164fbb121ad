import type { Options } from "micromark";

type HtmlExtension = NonNullable<Options["htmlExtensions"]>[number];
type Extension = NonNullable<Options["extensions"]>[number];
type Context = ThisParameterType<NonNullable<NonNullable<HtmlExtension["exit"]>["htmlText"]>>;

/**
 * Markdown (CommonMark and GitHub's additions) as HTML. The parser is loaded when it is first needed.
 * HTML written into the text loses its tags and keeps its words, line breaks and pictures.
 */
export async function toHtml(markdown: string): Promise<string> {
  const [{ micromark }, { gfm, gfmHtml }] = await Promise.all([
    import("micromark"),
    import("micromark-extension-gfm"),
  ]);
  return micromark(markdown, {
    allowDangerousHtml: false,
    allowDangerousProtocol: false,
    extensions: [withoutAddresses(gfm())],
    htmlExtensions: [gfmHtml({ clobberPrefix: "" }), ours],
  });
}

/** Its search for bare addresses takes the square of a paragraph's length: link-addresses.ts does it. */
function withoutAddresses(extension: Extension): Extension {
  const text = Object.entries(extension.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs ?? []].flat().filter(({ name }) => !name?.endsWith("Autolink")),
  ]);
  return { ...extension, text: Object.fromEntries(text) };
}

const ours: HtmlExtension = {
  exit: {
    htmlFlowData() {},
    htmlTextData() {},
    htmlFlow(token) {
      for (const part of wordsOf(this.sliceSerialize(token)).split(/\n\s*\n/)) {
        if (part.trim() === "") continue;
        this.tag("<p>");
        addWords(this, part.trim());
        this.tag("</p>");
      }
    },
    htmlText(token) {
      addWords(this, this.sliceSerialize(token));
    },
  },
};

/** Without comments and scripts, and with an empty line where a block begins or ends. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replaceAll(/<(script|style|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replaceAll(
      /<\/?(?:p|div|li|tr|h[1-6]|summary|figcaption|blockquote|dt|dd)\b[^<>]*>/gi,
      "\n\n",
    );
}

/** The bare tags that only set words; they cannot do anything. */
const plainTag =
  /^<\/?(?:br|sub|sup|kbd|mark|small|del|ins|u|s|b|i|em|strong|cite|q|abbr)\s*\/?>$/i;

function addWords(context: Context, html: string): void {
  for (const part of html.split(/(<[^<>]*>)/)) {
    // It is HTML: its character references stand, and no tag may begin in it.
    if (!/^<[^<>]*>$/.test(part)) context.raw(part.replaceAll("<", "&lt;"));
    else if (plainTag.test(part)) context.tag(part);
    else if (/^<img\s/i.test(part)) addPicture(context, part);
  }
}

function addPicture(context: Context, tag: string): void {
  const [src, alt] = [valueOf(tag, "src"), valueOf(tag, "alt")].map((value) =>
    context.encode(value),
  );
  if (src !== "") context.tag(`<img src="${src}" alt="${alt}">`);
}

function valueOf(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(
    tag,
  );
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? "";
}
