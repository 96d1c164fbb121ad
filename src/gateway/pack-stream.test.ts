import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { parseArticle } from "#article/validate.ts";
import { aPage } from "#tests/support/pages.ts";
import { type Proxy, startProxy } from "#tests/support/proxy.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";
import { type PackAsk, type PackFrame, parseFrame } from "#wire/pack.ts";
import { PACK_PATH, PRICE_PATH, storyPath } from "#wire/paths.ts";
import { parsePriceFrame } from "#wire/price.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { readConfig } from "./config.ts";
import { type RunningServer, startServer } from "./server.ts";

// Threads and sockets are real, also on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let publisher: Publisher;
let gateway: Gateway;
let server: RunningServer;
let proxy: Proxy;
let logged: Parameters<Parameters<typeof composeGateway>[1]["log"]>[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-pack-"));
  publisher = await startPublisher();
  logged = [];
  const config = readConfig({ BEKAL_DATA: folder, BEKAL_ALLOW_PRIVATE: publisher.host });
  gateway = await composeGateway(config, {
    assets: { byPath: new Map(), headers: {} },
    log: (...event) => logged.push(event),
    wait: { patienceMs: 1500 },
  });
  server = await startServer(gateway.app, { host: "127.0.0.1", port: 0 });
  proxy = await startProxy({ targetPort: Number(new URL(server.url).port), mode: "pass" });
});

afterEach(async () => {
  await proxy.stop();
  await server.stop();
  await gateway.close();
  await publisher.stop();
  await rm(folder, { recursive: true, maxRetries: 9, retryDelay: 200 });
});

const pages = (names: string[]): PackAsk[] =>
  names.map((name) => ({ url: publisher.url(`/${name}`) }));

/** Pages that the gateway has read before, so that a busy machine is not what a test waits for. */
async function serve(...names: string[]): Promise<void> {
  for (const name of names) {
    publisher.serve(`/${name}`, { body: aPage(`Kabar ${name}`, 20) });
    const made = await gateway.app.request(storyPath(publisher.url(`/${name}`)));
    expect(made.status).toBe(200);
  }
}

/** Asks over a real connection, and hands each frame on as it arrives; true when the last was the end. */
async function receive(asks: PackAsk[], onFrame: (frame: PackFrame) => void): Promise<boolean> {
  const response = await fetch(proxy.origin + PACK_PATH, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "br" },
    body: JSON.stringify(asks),
  });
  expect(response.headers.get("content-encoding")).toBe("br");
  let rest = "";
  let isWhole = false;
  const decoder = new TextDecoder();
  try {
    for await (const bytes of response.body ?? []) {
      const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      for (const frame of lines.flatMap((line) => parseFrame(line, asks) ?? [])) {
        isWhole = frame.kind === "end";
        onFrame(frame);
      }
    }
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  return isWhole;
}

it("brings the first stories while the gateway still waits for a slow one", async () => {
  await serve("satu", "dua", "empat");
  publisher.fault("/tiga", "slow-drip");
  const seen: { kind: string; afterMs: number }[] = [];
  const startedAt = performance.now();
  const isWhole = await receive(pages(["satu", "dua", "tiga", "empat"]), ({ kind }) => {
    seen.push({ kind, afterMs: performance.now() - startedAt });
  });

  expect(isWhole).toBe(true);
  expect(seen.map(({ kind }) => kind)).toEqual(["article", "article", "later", "article", "end"]);
  const [first, , later] = seen;
  expect((later?.afterMs ?? 0) - (first?.afterMs ?? 0)).toBeGreaterThan(700);
});

it("keeps what arrived of a stream that is cut, and has the rest when it is asked for", async () => {
  const names = ["satu", "dua", "tiga", "empat"];
  await serve("satu", "dua", "empat");
  publisher.fault("/tiga", "hang");
  const asks = pages(names);
  const kept: PackFrame[] = [];
  const cut = receive(asks, (frame) => {
    kept.push(frame);
    if (kept.length === 2) void proxy.setMode("pass");
  });

  expect(await cut).toBe(false);
  expect(kept.map((frame) => "n" in frame && frame.n)).toEqual([0, 1]);

  await vi.waitFor(() => expect(logged.map(([event]) => event)).toContain("pack"), 5000);
  const rest: string[] = [];
  const again = asks.map((ask, n) => {
    const frame = kept[n];
    return frame?.kind === "article" ? { ...ask, etag: frame.etag } : ask;
  });
  await receive(again, ({ kind }) => rest.push(kind));
  expect(rest.slice(0, 2)).toEqual(["unchanged", "unchanged"]);
  expect(rest.slice(3)).toEqual(["article", "end"]);
  for (const name of ["satu", "dua", "empat"]) expect(publisher.requests(`/${name}`)).toBe(1);
});

it("prices a story's pictures by what they weigh when they are fetched", async () => {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const scene = sharp({
    create: { width: 900, height: 600, channels: 3, background: "#369", noise },
  });
  const body = await scene.blur(4).jpeg().toBuffer();
  publisher.serve("/foto.jpg", { body, contentType: "image/jpeg" });
  const figure = '<figure><img src="/foto.jpg" width="900" height="600" alt="Lembah"></figure>';
  publisher.serve("/gambar", { body: aPage().replace("</h1>", `</h1>${figure}`) });
  const url = publisher.url("/gambar");
  const article = parseArticle(await (await gateway.app.request(storyPath(url))).json());
  const price = async () => {
    const response = await gateway.app.request(PRICE_PATH, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([url]),
    });
    const [line = ""] = (await response.text()).split("\n");
    return parsePriceFrame(line, 1);
  };
  const headers = { accept: "image/avif" };
  const picture = await gateway.app.request(article?.pictures[0]?.src ?? "", { headers });
  const lightBytes = (await picture.arrayBuffer()).byteLength;

  // On a busy machine the first answer may still estimate.
  await vi.waitFor(
    async () => expect(await price()).toMatchObject({ price: { pictureCount: 1, lightBytes } }),
    { timeout: 20_000, interval: 500 },
  );
});
