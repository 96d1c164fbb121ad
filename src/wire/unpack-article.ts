import { ownField } from "#base/json.ts";
import { directions, pictureFields, pictureFolder, plainFields } from "./compact-article.ts";

/** Deeper than any tree the gate lets through. */
const deepest = 80;

/** Decodes what `packArticle` wrote, or anything else; what comes out still has to pass the gate. */
export function unpackArticle(value: unknown, askedUrl: string | undefined): unknown {
  if (!Array.isArray(value)) return undefined;
  const [url, canonicalUrl, completeness, direction, time, from, lead, pictures, body, ...fields] =
    listOf(value);
  const article: Record<string, unknown> = {
    version: 1,
    url: url || askedUrl,
    canonicalUrl: canonicalUrl === 1 ? url || askedUrl : canonicalUrl,
    completeness: completeness || "whole",
    direction: direction === 1 || direction === 2 ? directions[direction] : undefined,
    fetchedAt: unpackTime(time),
    leadPicture: lead,
  };
  const [htmlBytes, pages, pictureBytes] = listOf(from);
  article["original"] = { htmlBytes, pages, pictureBytes };
  for (const [at, key] of plainFields.entries()) article[key] = fields[at];
  const known = listOf(pictures).map(unpackPicture);
  article["pictures"] = known;
  const children = listOf(body).map((block) =>
    typeof block === "string"
      ? anElement("p", undefined, [aText(block)])
      : unpackNode(block, known),
  );
  return { ...article, body: { type: "root", children } };
}

function unpackTime(time: unknown): unknown {
  const isTime = typeof time === "number" && time > 0 && time < 8.64e15;
  return isTime ? new Date(time).toISOString() : time;
}

function unpackPicture(value: unknown): Record<string, unknown> {
  const fields = listOf(value);
  const [src] = fields;
  const picture: Record<string, unknown> = {};
  for (const [at, key] of pictureFields.entries()) picture[key] = fields[at] || undefined;
  return { ...picture, src: typeof src === "string" ? pictureFolder + src : undefined };
}

function unpackNode(value: unknown, pictures: unknown[], depth = 0): unknown {
  if (typeof value === "string") return aText(value);
  const [tag, first, ...rest] = listOf(value);
  if (tag === "" || depth > deepest) return aText(first);
  if (tag === "img") {
    const index = typeof first === "number" ? first : -1;
    const alt = rest.length > 0 ? rest[0] : ownField(pictures[index], "alt");
    return anElement(tag, { src: `img:${index}`, alt }, []);
  }
  const children = (nodes: unknown[]) => nodes.map((node) => unpackNode(node, pictures, depth + 1));
  if (tag === "a") return anElement(tag, { href: first }, children(rest));
  return typeof first === "object" && !Array.isArray(first)
    ? anElement(tag, first, children(rest))
    : anElement(tag, undefined, children(listOf(value).slice(1)));
}

function aText(value: unknown): unknown {
  return { type: "text", value };
}

function anElement(tagName: unknown, properties: unknown, children: unknown[]): unknown {
  return { type: "element", tagName, properties, children };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
