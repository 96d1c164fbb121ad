import type { Element as TreeElement, Properties } from "#article/tree.ts";
import { attribute, decodeFragment, markOf, resolveUrl } from "#extraction/document/dom.ts";
import type { Element, Node } from "#extraction/document/node.ts";
import type { Page, PictureList } from "#extraction/page.ts";
import { nameHere, numberAnchors } from "./anchors.ts";
import type { BuildContext, Raw } from "./raw-tree.ts";

const languageTag = /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,5}$/i;

/** What the handlers share for one building of a tree. */
export function makeContext(given: {
  root: Element;
  page: Page;
  pictures: PictureList;
  convert: (node: Node, context: BuildContext) => Raw[];
}): BuildContext {
  const { page } = given;
  const { ids, anchors } = numberAnchors(given.root, page);
  const marks = new WeakMap<TreeElement, string>();
  const context: BuildContext = {
    baseUrl: page.baseUrl,
    pageUrl: page.url,
    pictures: given.pictures,
    marks,
    propertiesOf: (element) => propertiesOf(element, ids.get(element)),
    hrefOf(link) {
      const name = nameHere(link, page);
      if (name !== undefined) return anchors.get(name) ?? anchors.get(decodeFragment(name));
      return addressOf(link, page.baseUrl);
    },
    marked(block, element) {
      const mark = markOf(element);
      if (mark !== "") marks.set(block, mark);
      return block;
    },
    convert: (element) => given.convert(element, context),
    convertChildren(element) {
      const raws: Raw[] = [];
      for (let node = element.firstChild; node; node = node.nextSibling)
        raws.push(...given.convert(node, context));
      return raws;
    },
  };
  return context;
}

function addressOf(link: Element, baseUrl: string): string | undefined {
  const href = attribute(link, "href");
  if (href !== undefined && /^(?:mailto|tel):[^\s]{3,200}$/i.test(href))
    return URL.parse(href)?.href;
  return resolveUrl(href, baseUrl);
}

/** An element's anchor, language and direction, as far as they are well formed. */
function propertiesOf(element: Element, id: string | undefined): Properties {
  const { attributes } = element;
  if (!attributes.has("lang") && !attributes.has("dir")) return id === undefined ? {} : { id };
  const lang = element.getAttribute("lang") ?? "";
  const dir = element.getAttribute("dir")?.toLowerCase();
  return {
    ...(id !== undefined && { id }),
    ...(languageTag.test(lang) && { lang }),
    ...((dir === "ltr" || dir === "rtl" || dir === "auto") && { dir }),
  };
}
