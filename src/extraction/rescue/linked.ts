import { decodeEntities } from "#extraction/document/entities.ts";
import type { JsonLd } from "#extraction/metadata/json-ld.ts";

const minChars = 300;

/** The text in the linked data; undefined when there is none. */
export function linkedText(data: JsonLd): string | undefined {
  const body =
    data.story?.["articleBody"] ??
    data.items.find((item) => typeof item["articleBody"] === "string")?.["articleBody"];
  return typeof body === "string" && body.length >= minChars ? decodeEntities(body) : undefined;
}
