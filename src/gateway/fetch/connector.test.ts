import { once } from "node:events";
import { createServer, Socket, type LookupFunction, type Server } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { buildConnector } from "undici";
import { createConnector, type ConnectorOptions, type Resolved } from "./connector.ts";

/** A service that nobody may reach; it counts who tried. */
let forbidden: Server;
let port: string;
let dials = 0;

beforeEach(async () => {
  dials = 0;
  forbidden = createServer((socket) => {
    dials += 1;
    socket.destroy();
  });
  forbidden.listen(0, "127.0.0.1");
  await once(forbidden, "listening");
  const address = forbidden.address();
  port = typeof address === "object" && address ? String(address.port) : "";
});
afterEach(async () => {
  forbidden.close();
  await once(forbidden, "close");
});

const v4 = (...addresses: string[]): Resolved[] =>
  addresses.map((address) => ({ address, family: 4 }));

function connector(over: Partial<ConnectorOptions>) {
  const nobody = () => Promise.reject(new Error("nobody may look this up"));
  const allowPrivate = new Set<string>();
  return createConnector({ allowPrivate, connectMs: 500, addresses: 32, resolve: nobody, ...over });
}

/** Ends with the socket, or the error, the connector hands over. */
async function dial(connect: buildConnector.connector, hostname: string, at = port) {
  return new Promise<Socket | Error>((done) => {
    const target = { hostname, host: hostname, protocol: "http:", port: at };
    connect(target, (...[error, socket]) => done(error ?? socket));
  });
}

const refusal = expect.objectContaining({ code: "refused-address" });

describe("createConnector", () => {
  it.each(["127.0.0.1", "127.0.0.2", "::1", "::ffff:127.0.0.1", "::", "0.0.0.0"])(
    "refuses the literal %s, for which nothing is ever looked up",
    async (literal) => {
      expect(await dial(connector({}), literal)).toEqual(refusal);
      expect(dials).toBe(0);
    },
  );

  it("refuses a name that resolves to a private address without opening a socket", async () => {
    const connect = connector({ resolve: async () => v4("127.0.0.1") });
    expect(await dial(connect, "news.com")).toEqual(refusal);
    expect(dials).toBe(0);
  });

  it("refuses a name when any one of its answers is private", async () => {
    const connect = connector({ resolve: async () => v4("8.8.8.8", "127.0.0.1", "1.1.1.1") });
    expect(await dial(connect, "news.com")).toEqual(refusal);
    expect(dials).toBe(0);
  });

  it("refuses a name with more than 32 addresses, and one with none", async () => {
    const many = Array.from({ length: 33 }, (_, index) => `8.8.8.${index + 1}`);
    expect(await dial(connector({ resolve: async () => v4(...many) }), "news.com")).toEqual(
      refusal,
    );
    expect(await dial(connector({ resolve: async () => [] }), "news.com")).toEqual(
      expect.objectContaining({ code: "publisher-unreachable" }),
    );
  });

  it("dials exactly the numbers it judged, and judges anew when the name is rebound", async () => {
    const answers = [v4("8.8.8.8", "1.1.1.1"), v4("127.0.0.1")];
    const dialled: unknown[] = [];
    const connect = connector({
      resolve: async () => answers.shift() ?? [],
      dialler: watchingDialler(dialled),
    });

    await dial(connect, "rebound.com");
    const second = await dial(connect, "rebound.com");

    expect(answers).toEqual([]);
    expect(dialled).toEqual([v4("8.8.8.8", "1.1.1.1")]);
    expect(second).toEqual(refusal);
    expect(dials).toBe(0);
  });

  it("closes a connection whose far end turns out to be private", async () => {
    const connect = connector({
      resolve: async () => v4("8.8.8.8"),
      // A dialler that ignores the judged numbers, as a proxy or a broken resolver would.
      dialler: () => (_target, callback) => {
        const socket = new Socket();
        socket.connect(Number(port), "127.0.0.1", () => callback(null, socket));
      },
    });

    expect(await dial(connect, "news.com")).toEqual(refusal);
  });

  it("lets an allowed host and port through, by number and by name, and no other port", async () => {
    const allowPrivate = new Set([`127.0.0.1:${port}`, `wiki.lan:${port}`]);
    const connect = connector({ allowPrivate, resolve: async () => v4("127.0.0.1") });

    const byNumber = await dial(connect, "127.0.0.1");
    const byName = await dial(connect, "wiki.lan");
    for (const socket of [byNumber, byName]) {
      expect(socket).toBeInstanceOf(Socket);
      if (socket instanceof Socket) socket.destroy();
    }
    await expect.poll(() => dials).toBe(2);

    expect(await dial(connect, "127.0.0.1", "1")).toEqual(refusal);
    expect(await dial(connect, "other.lan")).toEqual(refusal);
    expect(dials).toBe(2);
  });
});

/** Opens no socket to the internet: asks for the numbers as a socket would, and notes them. */
function watchingDialler(dialled: unknown[]): typeof buildConnector {
  return (options) => {
    const lookup = options && "lookup" in options ? options.lookup : undefined;
    return ({ hostname }, callback) => {
      const note: Parameters<LookupFunction>[2] = (error, addresses) => {
        if (error === null) dialled.push(addresses);
        callback(error ?? new Error("watched, not dialled"), null);
      };
      lookup?.(hostname, { all: true }, note);
    };
  };
}
