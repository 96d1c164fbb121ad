import { flow } from "#article/flow.ts";
import { isRecord, ownField } from "#base/json.ts";

/** What a search reads of a stored article. */
export interface SearchedArticle {
  text: string;
  standfirst?: string | undefined;
  excerpt?: string | undefined;
  publisher?: string | undefined;
  /** Authors, editor, section, dateline. */
  authors: string[];
}

/**
 * Reads of a stored article what is searched, whatever it is: words alone are taken out of it, which
 * need no gate, and the gate would cost more than all the rest.
 */
export function readSearched(article: unknown): SearchedArticle | undefined {
  if (!isRecord(article)) return undefined;
  const bylines: unknown = article["bylines"];
  const authors: unknown[] = [
    ...(Array.isArray(bylines) ? bylines : []),
    article["editor"],
    article["section"],
    article["dateline"],
  ];
  return {
    text: flow<unknown>(childrenOf(article["body"]), { valueOf, tagOf, childrenOf }).text,
    standfirst: textIn(article, "standfirst"),
    excerpt: textIn(article, "excerpt"),
    publisher: textIn(article, "publisher"),
    authors: authors.filter((name) => typeof name === "string"),
  };
}

function valueOf(node: unknown): string | undefined {
  return textIn(node, "value");
}

function tagOf(node: unknown): string | undefined {
  return textIn(node, "tagName");
}

function childrenOf(node: unknown): unknown[] {
  const children = ownField(node, "children");
  return Array.isArray(children) ? children : [];
}

function textIn(value: unknown, key: string): string | undefined {
  const field = ownField(value, key);
  return typeof field === "string" ? field : undefined;
}
