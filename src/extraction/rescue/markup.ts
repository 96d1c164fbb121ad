import { isRecord, ownField } from "#base/json.ts";
import { elementsIn } from "./elements-in.ts";
import { type Fields, firstField } from "./fields.ts";

/** An element as data says it, its content still data. */
export interface Markup {
  /** "" for one that is not drawn itself, only its content. */
  tag: string;
  attributes: Fields;
  content: unknown;
}

const tags: ReadonlySet<string> = new Set(
  "a abbr article aside b blockquote br caption center cite code col dd del details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html body main nav head title i iframe img ins kbd li mark meta ol p picture pre q s samp script section small source span strong style sub summary sup svg table tbody td tfoot th thead time tr u ul var video audio button form input label link noscript".split(
    " ",
  ),
);
/** Alone these words are tags of a story as often as elements. */
const wordTags: ReadonlySet<string> = new Set(
  "article body button caption code details figure form head header html label link main map mark meta nav picture section small source style summary table time title var video audio script".split(
    " ",
  ),
);

const attributeKeys = ["attribs", "properties", "attributes", "attrs"];

/** React's, or as server components and some sites write it: `["$", "p", null, {children: …}]`. */
function reactMarkup(value: unknown): Markup | undefined {
  if (!Array.isArray(value) || (value[0] !== "$" && value[0] !== "$r")) return undefined;
  const [, type, , props] = value;
  const fields = isRecord(props) ? props : {};
  const html = ownField(ownField(fields, "dangerouslySetInnerHTML"), "__html");
  return {
    tag: tagOf(type),
    attributes: fields,
    content: html ?? fields["children"] ?? elementsIn(fields),
  };
}

/** JsonML: `["p", {class: "lead"}, "Text ", ["em", "and"], " more"]`. */
function jsonMarkup(value: unknown): Markup | undefined {
  if (!Array.isArray(value) || typeof value[0] !== "string" || !tags.has(value[0]))
    return undefined;
  const [tag, second, ...rest] = value;
  const hasAttributes = isRecord(second);
  if (!hasAttributes && !Array.isArray(second) && (value.length < 2 || wordTags.has(tag)))
    return undefined;
  return {
    tag,
    attributes: hasAttributes ? second : {},
    content: hasAttributes ? rest : [second, ...rest],
  };
}

/** A node of a parsed document: `{type: "element", tagName: "p", children: […]}` and its kin. */
function nodeMarkup(value: unknown): Markup | undefined {
  if (!isRecord(value)) return undefined;
  const name = firstField(value, ["tagName", "tag", "name", "nodeName"]);
  const tag = typeof name === "string" ? name.toLowerCase() : "";
  if (!tags.has(tag)) return undefined;
  const children = firstField(value, ["children", "childNodes"]);
  const attributes = attributeKeys.map((key) => value[key]).find(isRecord);
  if (!Array.isArray(children) && attributes === undefined) return undefined;
  return { tag, attributes: attributes ?? {}, content: children ?? value["content"] };
}

/** Any of the three. */
export function anyMarkup(value: unknown): Markup | undefined {
  return reactMarkup(value) ?? jsonMarkup(value) ?? nodeMarkup(value);
}

/** A component draws what we cannot know: only what it holds is drawn. */
function tagOf(type: unknown): string {
  return typeof type === "string" && tags.has(type) ? type : "";
}
