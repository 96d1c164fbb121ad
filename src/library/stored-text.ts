import { parseJson } from "#base/json.ts";
import { inflate } from "./bytes.ts";
import type { BodyRecord } from "./schema.ts";

/** The stored text of a story as it was before deflating; undefined when it is damaged. */
export async function textOf(body: BodyRecord): Promise<ArrayBuffer | undefined> {
  try {
    return await inflate(body.bytes);
  } catch {
    // Damaged on the disk: the record stays for repair, and is no text meanwhile.
    return undefined;
  }
}

/** What is stored, before anybody has looked whether it is an article. */
export async function storedJson(body: BodyRecord): Promise<unknown> {
  const text = await textOf(body);
  return text && parseJson(new TextDecoder().decode(text));
}
