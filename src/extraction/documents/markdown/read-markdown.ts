import { type Element, Text } from "#extraction/document/node.ts";
import { all, textIn } from "#extraction/document/dom.ts";
import { parsePage } from "#extraction/document/parse.ts";
import { plain } from "#extraction/metadata/plain.ts";
import type { PageExtraction, PictureList } from "#extraction/page.ts";
import { buildBlocks } from "#extraction/tree/build-tree.ts";
import { resolvePictures } from "#extraction/tree/resolve-pictures.ts";
import { composeStory, type Told } from "#extraction/documents/compose.ts";
import { titleFromName } from "#extraction/documents/file-name.ts";
import { readFrontMatter } from "./front-matter.ts";
import { toHtml } from "./html.ts";
import { linkAddresses } from "./link-addresses.ts";

/** Characters, three hours of reading; the parser takes a second and 120 MB for so many. */
const maxChars = 256 * 1024;

/** A Markdown text, by the same parser and builder of blocks as a page. */
export async function readMarkdown(source: {
  text: string;
  url: string;
  fileName?: string;
}): Promise<PageExtraction> {
  const isCut = source.text.length > maxChars;
  const given = readFrontMatter(source.text.slice(0, maxChars).replaceAll(/\r\n?/g, "\n"));
  const page = parsePage(await toHtml(given.text), source.url);
  const body = page.document.body;
  resolvePictures(page, (element) => element.remove());
  nameHeadings(body);
  linkAddresses(body);
  for (const box of all(body, "input"))
    box.replaceWith(new Text(box.hasAttribute("checked") ? "☑" : "☐"));
  // The notes follow the text; their heading is in the parser's language, not in the writer's.
  body
    .querySelector("section[data-footnotes] > h2")
    ?.replaceWith(page.document.createElement("hr"));
  const title = takeTitle(body, given.told) ?? titleFromName(source);
  const pictures: PictureList = { items: [], indexOf: new Map() };
  const { blocks } = buildBlocks(body, page, pictures);
  return composeStory({
    url: source.url,
    told: { ...(title !== undefined && { title }), ...given.told },
    blocks,
    pictures: pictures.items,
    cut: page.isCut || isCut ? "the text is longer than is read" : undefined,
  });
}

/** The first heading, when it stands above the text and no other title is stated. */
function takeTitle(body: Element, told: Told): string | undefined {
  const first = body.querySelector("h1, h2");
  if (first === null || !isAtHead(first)) return undefined;
  const title = textIn(first);
  if (title === "" || (told.title !== undefined && plain(told.title) !== plain(title)))
    return undefined;
  first.remove();
  return title;
}

/** Pictures and badges may stand above it, words may not. */
function isAtHead(heading: Element): boolean {
  for (let node = heading.previousSibling; node; node = node.previousSibling)
    if (node.textContent.trim() !== "") return false;
  return true;
}

/** The names by which a table of contents links to headings, as code hosts make them. */
function nameHeadings(body: Element): void {
  const used = new Map<string, number>();
  for (const heading of all(body, "h1, h2, h3, h4, h5, h6")) {
    const words = textIn(heading).toLowerCase();
    const name = words.replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-");
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    if (!heading.hasAttribute("id"))
      heading.setAttribute("id", count > 0 ? `${name}-${count}` : name);
  }
}
