import { type GatewayErrorCode, gatewayErrorCodes } from "#base/errors.ts";
import { isRecord, parseJson } from "#base/json.ts";

/** What the store keeps of an answer about one page. */
export type StoryRecord =
  | { kind: "article"; savedAt: number; etag: string; bytes: Uint8Array }
  | { kind: "problem"; until: number; code: GatewayErrorCode; detail?: string };

const NEWLINE = 10;

/** One line of JSON, then the article's bytes as they are. */
export function packRecord(record: StoryRecord): Uint8Array {
  if (record.kind === "problem") return Buffer.from(`${JSON.stringify(record)}\n`);
  const { bytes, ...head } = record;
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** Reads a kept answer; undefined when it is of another make. */
export function parseRecord(value: Uint8Array | undefined): StoryRecord | undefined {
  const end = value?.indexOf(NEWLINE) ?? -1;
  if (value === undefined || end < 0) return undefined;
  const head = parseJson(new TextDecoder().decode(value.subarray(0, end)));
  if (!isRecord(head)) return undefined;
  if (head["kind"] === "article") {
    const { savedAt, etag } = head;
    if (typeof savedAt !== "number" || typeof etag !== "string") return undefined;
    return { kind: "article", savedAt, etag, bytes: value.subarray(end + 1) };
  }
  return head["kind"] === "problem" ? parseProblemRecord(head) : undefined;
}

function parseProblemRecord(head: Record<string, unknown>): StoryRecord | undefined {
  const { until, detail } = head;
  const code = gatewayErrorCodes.find((known) => known === head["code"]);
  if (code === undefined || typeof until !== "number") return undefined;
  return { kind: "problem", until, code, ...(typeof detail === "string" && { detail }) };
}
