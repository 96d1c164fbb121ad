import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";
import { createCutter, type Cuts, type Cutter } from "./cuts.ts";
import { createExchanges, type Exchange } from "./exchanges.ts";
import { createLink, type Link, type Shape, sendThrough } from "./shaping.ts";

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
  /** The same with what was sent along, and whether the network broke it off. */
  exchanges: Exchange[];
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
  /** How `shaped` behaves from its next beginning on. */
  setShape(shape: Shape, cuts?: Cuts): void;
  stop(): Promise<void>;
}

export interface ProxyOptions {
  targetPort: number;
  mode?: ProxyMode;
  /** How `shaped` behaves; without it 400 kbit/s and 400 ms. */
  shape?: Shape;
}

/** 400 kbit/s and 400 ms, with TCP's and TLS's round trips before the first request. */
export const slow3g: Shape = { bitsPerSecond: 400_000, roundTripMs: 400, setUpRoundTrips: 2 };

const unshaped: Shape = { bitsPerSecond: Infinity, roundTripMs: 0, setUpRoundTrips: 0 };

/** What the network is like now. */
interface Network {
  mode: ProxyMode;
  shape: Shape;
  cutter: Cutter;
  traffic: Traffic;
  up: Link;
  down: Link;
  open: Set<Socket>;
}

/** Starts a proxy on a free port of 127.0.0.1 before a server on another. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const network: Network = {
    mode: options.mode ?? "pass",
    shape: options.shape ?? slow3g,
    cutter: createCutter({ share: 0, seed: 0 }),
    traffic: emptyTraffic(),
    up: createLink(unshaped),
    down: createLink(unshaped),
    open: new Set(),
  };
  const server = createServer((client) => carry(client, options.targetPort, network));

  async function listen(port: number): Promise<number> {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  }

  async function setMode(mode: ProxyMode): Promise<void> {
    const shape = mode === "shaped" ? network.shape : unshaped;
    const [up, down] = [createLink(shape), createLink({ ...shape, setUpRoundTrips: 0 })];
    Object.assign(network, { mode, up, down });
    if (mode !== "blackhole") for (const socket of network.open) socket.destroy();
    if (mode === "refuse" && server.listening) {
      server.close();
      await once(server, "close");
    }
    if (mode !== "refuse" && !server.listening) await listen(port);
  }

  const port = await listen(0);
  await setMode(network.mode);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    traffic: () => structuredClone(network.traffic),
    reset: () => void (network.traffic = emptyTraffic()),
    setMode,
    setShape(shape, cuts = { share: 0, seed: 0 }) {
      network.shape = shape;
      network.cutter = createCutter(cuts);
    },
    stop: () => setMode("refuse"),
  };
}

/** One connection, from the phone to the server and back. */
function carry(client: Socket, targetPort: number, network: Network): void {
  network.traffic.connections += 1;
  const upstream = connect(targetPort, "127.0.0.1");
  remember(network.open, client, upstream);
  const exchanges = createExchanges(
    () => (network.mode === "shaped" ? network.cutter.next() : Infinity),
    (exchange) => {
      network.traffic.requests.push(exchange.request);
      network.traffic.exchanges.push(exchange);
    },
  );
  // Bytes are dropped, not held, in a blackhole: an answer must not come when it ends.
  sendThrough(network.up, client, upstream, (chunk) => {
    network.traffic.bytesUp += chunk.length;
    exchanges.hearClient(chunk);
    return network.mode !== "blackhole";
  });
  sendThrough(network.down, upstream, client, (chunk) => {
    if (network.mode === "blackhole") return false;
    if (!exchanges.mayPass(chunk)) {
      client.destroy();
      return false;
    }
    network.traffic.bytesDown += chunk.length;
    return true;
  });
}

function emptyTraffic(): Traffic {
  return { connections: 0, requests: [], exchanges: [], bytesUp: 0, bytesDown: 0 };
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
