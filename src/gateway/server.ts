import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { GatewayEnv } from "./client-address.ts";

/** A running server. */
export interface RunningServer {
  /** Where a browser on this machine finds it. */
  url: string;
  /** Stops taking requests, finishes those in flight for at most 20 s, then closes what is left. */
  stop(): Promise<void>;
}

const inbound = {
  headersTimeout: 5000,
  requestTimeout: 15_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
};
const MAX_CONNECTIONS = 2000;
/** Silence on a connection, well past the longest story. */
const SILENCE_MS = 120_000;
const FINISH_MS = 20_000;

/** Starts to listen. @throws the system's error when the port is taken or not allowed */
export async function startServer(
  app: Hono<GatewayEnv>,
  { host, port }: { host: string; port: number },
): Promise<RunningServer> {
  // Its own server rather than the adapter's: these limits are the reason.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(inbound, (request, response) => {
    void listener(request, response);
  });
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), stop: () => stop(server) };
}

async function stop(server: Server): Promise<void> {
  // Connections kept alive become idle one by one; each is closed as it does.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const cut = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(sweep);
  clearTimeout(cut);
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : "";
  const everywhere = host === "0.0.0.0" || host === "::";
  const name = everywhere ? "127.0.0.1" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}
