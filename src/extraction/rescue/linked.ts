import { decodeEntities } from "#extraction/document/entities.ts";
import type { JsonLd } from "#extraction/metadata/json-ld.ts";

const minChars = 300;
/** Some systems put the whole text where others put a sentence. */
const minDescription = 1000;

/** The text in the linked data; undefined when there is none. */
export function linkedText({ story, items }: JsonLd): string | undefined {
  const bodies = [story, ...items].map((item) => item?.["articleBody"]);
  const body = bodies.find((one) => typeof one === "string" && one.length >= minChars);
  const description = story?.["description"];
  const isWhole = typeof description === "string" && description.length >= minDescription;
  const text = body ?? (isWhole ? description : undefined);
  return typeof text === "string" ? decodeEntities(text) : undefined;
}
