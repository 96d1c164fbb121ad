import { type GatewayErrorCode, gatewayErrorCodes } from "#base/gateway-errors.ts";
import { isRecord, parseJson } from "#base/json.ts";
import type { PageFacts } from "#base/no-story.ts";
import { parsePageFacts } from "#wire/page-facts.ts";

/** What the store keeps of an answer: its bytes, or why there are none. */
export type KeptAnswer =
  | { kind: "content"; savedAt: number; etag: string; bytes: Uint8Array }
  | { kind: "problem"; until: number; code: GatewayErrorCode; detail?: string; page?: PageFacts };

const NEWLINE = 10;

/** One line of JSON, then the bytes as they are. */
export function packAnswer(answer: KeptAnswer): Uint8Array {
  if (answer.kind === "problem") return Buffer.from(`${JSON.stringify(answer)}\n`);
  const { bytes, ...head } = answer;
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]);
}

/** Reads a kept answer; undefined when it is of another make. */
export function parseKept(value: Uint8Array | undefined): KeptAnswer | undefined {
  const end = value?.indexOf(NEWLINE) ?? -1;
  if (value === undefined || end < 0) return undefined;
  const head = parseJson(new TextDecoder().decode(value.subarray(0, end)));
  if (!isRecord(head)) return undefined;
  if (head["kind"] === "content") {
    const { savedAt, etag } = head;
    if (typeof savedAt !== "number" || typeof etag !== "string") return undefined;
    return { kind: "content", savedAt, etag, bytes: value.subarray(end + 1) };
  }
  return head["kind"] === "problem" ? parseKeptProblem(head) : undefined;
}

function parseKeptProblem(head: Record<string, unknown>): KeptAnswer | undefined {
  const { until, detail } = head;
  const code = gatewayErrorCodes.find((known) => known === head["code"]);
  if (code === undefined || typeof until !== "number") return undefined;
  const page = parsePageFacts(head["page"]);
  return {
    kind: "problem",
    until,
    code,
    ...(typeof detail === "string" && { detail }),
    ...(page !== undefined && { page }),
  };
}
