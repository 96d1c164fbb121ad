import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, crc32, deflateRawSync, gzipSync } from "node:zlib";
import { aPage, toWindows1252 } from "./pages.ts";

/** What a publisher can do wrong, to order. */
export type FaultKind =
  | "not-found"
  | "gone"
  | "login"
  | "paywall"
  | "forbidden"
  | "too-many-requests"
  | "server-error"
  | "hang"
  | "reset"
  | "slow-drip"
  | "drip-headers"
  | "huge"
  | "gzip-bomb"
  | "broken-gzip"
  | "short-body"
  | "redirect-loop"
  | "redirect-chain"
  | "redirect-to"
  | "double-encoded"
  | "wrong-charset"
  | "wrong-charset-meta"
  | "early-hints"
  | "many-headers";

/** One request to answer badly. `target` is where `redirect-to` sends the client. */
export interface Ordered {
  request: IncomingMessage;
  response: ServerResponse;
  target: string;
}

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const MIB = 1024 * 1024;

const faults: Record<FaultKind, (ordered: Ordered) => void> = {
  "not-found": answer(404),
  gone: answer(410),
  login: answer(401),
  paywall: answer(402),
  forbidden: answer(403),
  "too-many-requests": answer(429),
  "server-error": answer(500),
  hang: () => {},
  reset: ({ request }) => void request.socket.resetAndDestroy(),
  "slow-drip": slowDrip,
  "drip-headers": dripHeaders,
  huge: ({ response }) => pour(response, 200 * MIB),
  "gzip-bomb": ({ response }) => send(response, "gzip", gzipBomb()),
  "broken-gzip": ({ response }) => send(response, "gzip", gzipSync(aPage()).subarray(0, -40)),
  "short-body": shortBody,
  "redirect-loop": ({ request, response }) => redirect(response, request.url ?? "/"),
  "redirect-chain": ({ request, response }) => redirect(response, nextOfChain(request.url ?? "/")),
  "redirect-to": ({ response, target }) => redirect(response, target),
  "double-encoded": ({ response }) => send(response, "gzip, gzip", gzipSync(gzipSync(aPage()))),
  "wrong-charset": ({ response }) => send(response, "", toWindows1252(accented("utf-8"))),
  "wrong-charset-meta": ({ response }) => send(response, "", toWindows1252(accented("cp1252"))),
  "early-hints": earlyHints,
  "many-headers": manyHeaders,
};

/** Answers one request with the fault that was ordered for its path. */
export function commitFault(kind: FaultKind, ordered: Ordered): void {
  faults[kind](ordered);
}

function answer(status: number): (ordered: Ordered) => void {
  return ({ response }) => {
    response.writeHead(status, HTML).end(`<!doctype html><title>${status}</title><p>${status}</p>`);
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end("moved");
}

/** Every hop is a new address, without end. */
function nextOfChain(url: string): string {
  const at = new URL(url, "http://publisher.example");
  at.searchParams.set("hop", String(Number(at.searchParams.get("hop") ?? "0") + 1));
  return at.pathname + at.search;
}

function send(response: ServerResponse, encoding: string, body: Buffer): void {
  const headers = { ...HTML, "Content-Length": body.length };
  const encoded = encoding === "" ? {} : { "Content-Encoding": encoding };
  response.writeHead(200, { ...headers, ...encoded }).end(body);
}

/** Runs until the client hangs up or the publisher stops. */
function every(ms: number, response: ServerResponse, act: () => void): void {
  const timer = setInterval(act, ms);
  response.on("close", () => clearInterval(timer));
}

function slowDrip({ response }: Ordered): void {
  response.writeHead(200, HTML);
  every(300, response, () => response.write("x"));
}

function dripHeaders({ request, response }: Ordered): void {
  request.socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
  every(300, response, () => request.socket.write("x"));
}

function earlyHints({ request, response }: Ordered): void {
  every(5, response, () => request.socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"));
}

function manyHeaders({ request }: Ordered): void {
  const lines = Array.from({ length: 10_000 }, (_, index) => `X-Header-${index}: value`);
  request.socket.end(`HTTP/1.1 200 OK\r\n${lines.join("\r\n")}\r\n\r\n`);
}

function shortBody({ request, response }: Ordered): void {
  const body = aPage();
  response.writeHead(200, { ...HTML, "Content-Length": Buffer.byteLength(body) * 2 });
  response.write(body, () => request.socket.end());
}

/** Streams `sizeBytes` of paragraphs, no faster than the client reads. */
function pour(response: ServerResponse, sizeBytes: number): void {
  const chunk = Buffer.from("<p>lagi dan lagi dan lagi</p>\n".repeat(2048));
  let left = sizeBytes;
  const more = () => {
    while (left > 0) {
      left -= chunk.length;
      if (!response.write(chunk)) return;
    }
    response.end();
  };
  response.writeHead(200, HTML).on("drain", more);
  more();
}

let bomb: Buffer | undefined;

/**
 * A page (so that no reader of its type stops early) and 200 MiB of zeros, in about 200 kB of gzip: one block of a MiB, repeated.
 * Made once.
 */
function gzipBomb(): Buffer {
  if (bomb) return bomb;
  const start = Buffer.from(aPage());
  const zeros = Buffer.alloc(MIB);
  const [first, block] = [start, zeros].map((bytes) =>
    deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }),
  );
  if (!first || !block) throw new Error("no blocks");
  const blocks = Array.from({ length: 200 }, () => block);
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(blocks.reduce((crc) => crc32(zeros, crc), crc32(start)));
  trailer.writeUInt32LE(200 * MIB + start.length, 4);
  const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  bomb = Buffer.concat([header, first, ...blocks, Buffer.from([3, 0]), trailer]);
  return bomb;
}

function accented(charset: string): string {
  const page = aPage("Café di stasiun – “pagi” itu");
  return page.replace('charset="utf-8"', `charset="${charset}"`);
}
