import { once } from "node:events";
import { Agent, type ClientRequest, request } from "node:http";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import pLimit from "p-limit";

export interface Asked {
  url: string;
  headers?: Record<string, string>;
  /** Sent as JSON, by POST. */
  body?: unknown;
}

interface Reply {
  status: number;
  /** The body as it travelled. */
  bytes: number;
  text: () => string;
}

/** What a browser opens to one host over HTTP/1.1. */
const CONNECTIONS = 6;

/** A client with connections that stay open. */
export interface Client {
  ask(asked: Asked): Promise<Reply>;
  askAll(list: Asked[], atOnce?: number): Promise<Reply[]>;
  close(): void;
}

export function createClient(): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const ask = (asked: Asked) => exchange(agent, asked);
  return {
    ask,
    async askAll(list, atOnce = CONNECTIONS) {
      const inTurn = pLimit(atOnce);
      return Promise.all(list.map((asked) => inTurn(() => ask(asked))));
    },
    close: () => agent.destroy(),
  };
}

/** A server may close an idle connection just as it is used again: then, as browsers do, once more. */
async function exchange(agent: Agent, asked: Asked): Promise<Reply> {
  const sent = send(agent, asked);
  try {
    return await replyTo(sent);
  } catch (cause) {
    if (!sent.reusedSocket) throw cause;
    return replyTo(send(agent, asked));
  }
}

function send(agent: Agent, { url, headers, body }: Asked): ClientRequest {
  const json = body === undefined ? undefined : JSON.stringify(body);
  const sent = request(url, {
    agent,
    method: json === undefined ? "GET" : "POST",
    headers: {
      // What a browser says of itself beside that.
      "user-agent": "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/156.0.0.0",
      "accept-language": "id-ID,id;q=0.9,en;q=0.8",
      "accept-encoding": "gzip, deflate, br, zstd",
      ...(json !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
  });
  // Whoever waits for the answer is told of it there.
  sent.on("error", () => {});
  sent.end(json);
  return sent;
}

async function replyTo(sent: ClientRequest): Promise<Reply> {
  const [response] = await once(sent, "response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const encoding = String(response.headers["content-encoding"] ?? "");
  const text = () => decode(bytes, encoding).toString();
  return { status: response.statusCode, bytes: bytes.byteLength, text };
}

function decode(bytes: Buffer, encoding: string): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  if (encoding === "zstd") return zstdDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
