import { isRecord } from "#base/json.ts";
import { type Fields, findField, firstField, lineIn } from "./fields.ts";
import type { Markup } from "./markup.ts";

const addressKeys = [
  "url",
  "src",
  "href",
  "contentUrl",
  "sourceUrl",
  "source_url",
  "original",
  "originalUrl",
  "imageUrl",
  "image_url",
];
const holderKeys = [
  "image",
  "file",
  "asset",
  "media",
  "photo",
  "img",
  "picture",
  "cover",
  "target",
  "data",
  "attributes",
  "fields",
  "formats",
  "original",
  "large",
];
const captionKeys = ["caption", "legend", "keterangan", "captionText", "description", "subtitle"];
const creditKeys = [
  "credit",
  "credits",
  "credit_line",
  "creditLine",
  "photographer",
  "byline",
  "copyright",
  "source",
  "fotografer",
  "vanity_credits",
];
const maxDepth = 3;

/** A picture with its caption and who made it, as a figure; nothing without an address. */
export function pictureMarkup(fields: Fields): Markup {
  const src = addressIn(fields);
  if (src === undefined) return { tag: "", attributes: {}, content: [] };
  const caption = lineIn(findField(fields, captionKeys));
  const credit = creditOf(findField(fields, creditKeys));
  const lines = [
    ...(caption === undefined ? [] : [caption]),
    ...(credit === undefined ? [] : [" ", ["span", { class: "credit" }, credit]]),
  ];
  return {
    tag: "figure",
    attributes: {},
    content: [
      [
        "img",
        {
          src,
          alt: lineIn(findField(fields, ["alt", "altText", "alt_text"])),
          width: findField(fields, ["width"]),
          height: findField(fields, ["height"]),
        },
      ],
      ...(lines.length > 0 ? [["figcaption", {}, ...lines]] : []),
    ],
  };
}

/** The address of a picture in a record about it, or in one that this holds. */
export function addressIn(fields: Fields, depth = 0): string | undefined {
  for (const key of [...addressKeys, ...holderKeys]) {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (typeof value === "string" && /^(?:https?:)?\/\/?[^\s/]/.test(value)) return value;
    const below = isRecord(value) && depth < maxDepth ? addressIn(value, depth + 1) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}

/** `"Sari"`, `{name: "Sari"}`, `{by: [{name: "Sari"}]}`. */
function creditOf(value: unknown): string | undefined {
  if (isRecord(value))
    return lineIn(firstField(value, ["name", "by", "text", "byline"])) ?? creditOf(value["by"]);
  if (!Array.isArray(value)) return lineIn(value);
  const names = value.slice(0, 4).flatMap((one: unknown) => creditOf(one) ?? []);
  return names.length > 0 ? names.join(", ") : undefined;
}
