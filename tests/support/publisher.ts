import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { commitFault, type FaultKind } from "./faults.ts";

/** What one path answers. A string is sent as UTF-8; the content type is HTML unless named. */
interface Served {
  body: string | Uint8Array;
  contentType?: string;
  status?: number;
  headers?: Record<string, string | string[]>;
}

/** A publisher on loopback: a real HTTP server whose pages and faults a test orders. */
export interface Publisher {
  /** `127.0.0.1:port`, as BEKAL_ALLOW_PRIVATE wants it. */
  readonly host: string;
  url(path: string): string;
  serve(path: string, served: Served): void;
  /** Orders a fault for a path; `target` is where `redirect-to` points. */
  fault(path: string, kind: FaultKind, target?: string): void;
  /** How often a path was asked for; paths without a query count all their queries. */
  requests(path: string): number;
  /** TCP connections accepted so far. */
  connections(): number;
  /** Headers of the last request for a path. */
  lastHeaders(path: string): IncomingHttpHeaders | undefined;
  /** Refuses connections until `resume`, which listens on the same port again. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Ends every connection at once. */
  stop(): Promise<void>;
}

type Route = { kind: "page"; served: Served } | { kind: "fault"; fault: FaultKind; target: string };

/** Starts a publisher on a free port of 127.0.0.1. Unknown paths answer 404. */
export async function startPublisher(): Promise<Publisher> {
  const routes = new Map<string, Route>();
  const log: { url: string; headers: IncomingHttpHeaders }[] = [];
  let connections = 0;

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    log.push({ url, headers: request.headers });
    respond(routes.get(url) ?? routes.get(pathOf(url)), request, response);
  });
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  server.on("connection", (socket) => {
    connections += 1;
    // A client that gives up is what many tests are about.
    socket.on("error", () => {});
  });

  const port = await listen(server, 0);
  const host = `127.0.0.1:${port}`;
  const asked = (path: string) => log.filter(({ url }) => url === path || pathOf(url) === path);

  return {
    host,
    url: (path) => `http://${host}${path}`,
    serve: (path, served) => void routes.set(path, { kind: "page", served }),
    fault: (path, fault, target = "/") => void routes.set(path, { kind: "fault", fault, target }),
    requests: (path) => asked(path).length,
    connections: () => connections,
    lastHeaders: (path) => asked(path).at(-1)?.headers,
    pause: () => close(server),
    resume: async () => void (await listen(server, port)),
    stop: () => close(server),
  };
}

function respond(route: Route | undefined, request: IncomingMessage, response: ServerResponse) {
  if (route?.kind === "page") sendPage(route.served, response);
  else if (route) commitFault(route.fault, { request, response, target: route.target });
  else commitFault("not-found", { request, response, target: "" });
}

function sendPage(served: Served, response: ServerResponse): void {
  const body = Buffer.from(served.body);
  response.writeHead(served.status ?? 200, {
    "Content-Type": served.contentType ?? "text/html; charset=utf-8",
    "Content-Length": body.length,
    ...served.headers,
  });
  response.end(body);
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? url;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.close();
  server.closeAllConnections();
  await once(server, "close");
}
