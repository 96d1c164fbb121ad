import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { createRequestLog, type RequestLog } from "./request-log.ts";
import { createLink, type Shape, sendThrough } from "./shaping.ts";

/**
 * `pass` hands everything on, `shaped` does so at the link's speed, `blackhole` accepts and never
 * answers ("lie-fi"), `refuse` lets nobody connect.
 */
export type ProxyMode = "pass" | "shaped" | "blackhole" | "refuse";

/** What went over the proxy since the last `reset`. */
interface Traffic {
  connections: number;
  /** `GET /path`, in the order they came; also those that were never answered. */
  requests: string[];
  bytesUp: number;
  bytesDown: number;
}

/** A network in a box: all that a page asks of `origin` passes here. */
export interface Proxy {
  readonly origin: string;
  readonly port: number;
  traffic(): Traffic;
  reset(): void;
  /** Ends the open connections, except for `blackhole`, which lets them hang. */
  setMode(mode: ProxyMode): Promise<void>;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  targetPort: number;
  mode?: ProxyMode;
  /** How `shaped` behaves; without it 400 kbit/s and 400 ms. */
  shape?: Shape;
}

/** 400 kbit/s and 400 ms, with TCP's and TLS's round trips before the first request. */
const slow3g: Shape = { bitsPerSecond: 400_000, roundTripMs: 400, setUpRoundTrips: 2 };

const unshaped: Shape = { bitsPerSecond: Infinity, roundTripMs: 0, setUpRoundTrips: 0 };

/** Starts a proxy on a free port of 127.0.0.1 before a server on another. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  let mode = options.mode ?? "pass";
  let traffic = emptyTraffic();
  let up = createLink(unshaped);
  let down = createLink(unshaped);
  const open = new Set<Socket>();

  const server = createServer((client) => {
    traffic.connections += 1;
    const upstream = connect(options.targetPort, "127.0.0.1");
    remember(open, client, upstream);
    const requests = createRequestLog((request) => traffic.requests.push(request));
    // Bytes are dropped, not held, in a blackhole: an answer must not come when it ends.
    sendThrough(up, client, upstream, (chunk) => {
      countUp(chunk, requests);
      return mode !== "blackhole";
    });
    sendThrough(down, upstream, client, (chunk) => {
      if (mode === "blackhole") return false;
      traffic.bytesDown += chunk.length;
      return true;
    });
  });

  function countUp(chunk: Buffer, requests: RequestLog): void {
    traffic.bytesUp += chunk.length;
    requests.read(chunk);
  }

  async function listen(port: number): Promise<number> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  }

  async function setMode(next: ProxyMode): Promise<void> {
    mode = next;
    const shape = mode === "shaped" ? (options.shape ?? slow3g) : unshaped;
    [up, down] = [createLink(shape), createLink({ ...shape, setUpRoundTrips: 0 })];
    if (mode !== "blackhole") for (const socket of open) socket.destroy();
    if (mode === "refuse" && server.listening) {
      server.close();
      await once(server, "close");
    }
    if (mode !== "refuse" && !server.listening) await listen(port);
  }

  const port = await listen(0);
  await setMode(mode);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    traffic: () => structuredClone(traffic),
    reset: () => void (traffic = emptyTraffic()),
    setMode,
    stop: () => setMode("refuse"),
  };
}

function emptyTraffic(): Traffic {
  return { connections: 0, requests: [], bytesUp: 0, bytesDown: 0 };
}

/** Either end takes the other with it; a reset is an end like any other here. */
function remember(open: Set<Socket>, client: Socket, upstream: Socket): void {
  const pairs: [Socket, Socket][] = [
    [client, upstream],
    [upstream, client],
  ];
  for (const [socket, other] of pairs) {
    open.add(socket);
    socket.on("error", () => other.destroy());
    socket.on("close", () => {
      open.delete(socket);
      if (socket.errored || !socket.readableEnded) other.destroy();
    });
  }
}
