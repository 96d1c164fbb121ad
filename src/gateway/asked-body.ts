import type { Context } from "hono";
import { parseJson } from "#base/json.ts";
import { MOST_ASKED_BYTES } from "#wire/asks.ts";
import type { GatewayEnv } from "./client-address.ts";
import { plainProblem } from "./problem-response.ts";

/**
 * Reads what a `POST` asks for, or the answer that says why it is not read. Only JSON by name: what
 * another site's form may send without asking is refused.
 * @see https://fetch.spec.whatwg.org/#cors-safelisted-request-header
 */
export async function readAsked<Asked>(
  { req }: Context<GatewayEnv>,
  parse: (value: unknown) => Asked | undefined,
): Promise<Asked | Response> {
  const type = req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return plainProblem(415, "The body has to be application/json");
  const bytes = await readAtMost(req.raw.body, MOST_ASKED_BYTES);
  if (bytes === undefined) return plainProblem(413, `The body is over ${MOST_ASKED_BYTES} bytes`);
  const asked = parse(parseJson(new TextDecoder().decode(bytes)));
  return asked ?? plainProblem(400, "The body does not ask for 1 to 50 stories");
}

/** A body of at most so many bytes, or undefined as soon as there are more. */
async function readAtMost(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
