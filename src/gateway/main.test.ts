import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { createServer, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { storyPath } from "#wire/paths.ts";
import { aPage } from "#tests/support/pages.ts";
import { type Publisher, startPublisher } from "#tests/support/publisher.ts";

// Each test starts whole processes, also on a machine that is busy with others.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** A gateway as its operator starts it. */
interface Started {
  process: ChildProcess;
  /** Where it said it is ready. */
  ready: Promise<string>;
  /** The exit code. */
  ended: Promise<number | null>;
  errors: () => string;
}

let folder: string;
let publisher: Publisher;
const started: Started[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bekal-main-"));
  await mkdir(join(folder, "app"));
  await writeFile(join(folder, "app/index.html"), "<!doctype html><title>Bekal</title>");
  publisher = await startPublisher();
});

afterEach(async () => {
  for (const gateway of started.splice(0)) {
    gateway.process.kill("SIGKILL");
    await gateway.ended;
  }
  await publisher.stop();
  await rm(folder, { recursive: true });
});

function start(env: Record<string, string> = {}): Started {
  const settings = { PORT: "0", BEKAL_DATA: join(folder, "data"), BEKAL_APP: join(folder, "app") };
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...settings, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
  const ready = new Promise<string>((resolve) => {
    child.stdout.on("data", (text: Buffer) => {
      const url = /^Bekal is ready: (\S+)$/m.exec(text.toString())?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const gateway = { process: child, ready, ended, errors: () => errors };
  started.push(gateway);
  return gateway;
}

it("starts, answers a page, a story and its problems, and ends when it is told to", async () => {
  publisher.serve("/pagi", { body: aPage() });
  const gateway = start({ BEKAL_ALLOW_PRIVATE: publisher.host });
  const url = await gateway.ready;

  expect(await (await fetch(url)).text()).toContain("Bekal");
  const answer = await fetch(url + storyPath(publisher.url("/pagi")));
  expect(await answer.json()).toMatchObject({ title: "Pagi di stasiun kecil" });
  expect((await fetch(url + storyPath(publisher.url("/none")))).status).toBe(404);
  expect((await fetch(url + storyPath("http://127.0.0.1:1/"))).status).toBe(400);
  expect((await fetch(`${url}/${"a".repeat(20_000)}`)).status).toBe(431);

  gateway.process.kill("SIGTERM");
  expect(await gateway.ended).toBe(0);
  expect(gateway.errors()).toContain(
    `WARNING: the gateway may fetch from the private address ${publisher.host}`,
  );
  const logged = gateway
    .errors()
    .split("\n")
    .filter((line) => line.startsWith("{"));
  expect(logged.length).toBeGreaterThan(3);
  expect(logged.join("\n")).not.toMatch(/127\.0\.0\.1|pagi/);
});

it("keeps its secret to itself, and its stories over a restart without the publisher", async () => {
  publisher.serve("/pagi", { body: aPage() });
  const first = start({ BEKAL_ALLOW_PRIVATE: publisher.host });
  const story = storyPath(publisher.url("/pagi"));
  const before = await (await fetch((await first.ready) + story)).text();
  first.process.kill("SIGTERM");
  await first.ended;
  await publisher.pause();

  const second = start({ BEKAL_ALLOW_PRIVATE: publisher.host });
  expect(await (await fetch((await second.ready) + story)).text()).toBe(before);
  expect((await stat(join(folder, "data/secret"))).mode & 0o777).toBe(0o600);
});

it("finishes an answer that is being made before it ends", async () => {
  publisher.fault("/slow", "hang");
  const gateway = start({ BEKAL_ALLOW_PRIVATE: publisher.host });
  const url = await gateway.ready;
  const answered = vi.fn<(status: number | undefined) => void>();
  get(url + storyPath(publisher.url("/slow")), (response) => {
    response.resume();
    answered(response.statusCode);
  });
  await vi.waitFor(() => expect(publisher.requests("/slow")).toBe(1));
  gateway.process.kill("SIGTERM");
  await wait(300);
  expect(gateway.process.exitCode).toBeNull();
  await expect(fetch(url)).rejects.toThrow("fetch failed");
  await publisher.stop();

  expect(await gateway.ended).toBe(0);
  expect(answered).toHaveBeenCalledWith(502);
});

it.each([
  [{ PORT: "eighty" }, 'PORT is "eighty"; allowed: a whole number from 0 to 65535.'],
  [{ BEKAL_APP: "/nowhere" }, "there is no built app in /nowhere. Run: npm run build"],
  [{ BEKAL_DATA: "/dev/null/data" }, 'BEKAL_DATA is "/dev/null/data", which cannot be used'],
])("ends with one readable line when it cannot start with %j", async (env, message) => {
  const gateway = start(env);

  expect(await gateway.ended).toBe(1);
  expect(gateway.errors()).toContain(`Bekal cannot start: ${message}`);
  expect(gateway.errors().trimEnd().split("\n")).toHaveLength(1);
});

it("says so when its port is taken", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const gateway = start({ PORT: port });

  expect(await gateway.ended).toBe(1);
  expect(gateway.errors()).toContain(`PORT ${port} on HOST 127.0.0.1 cannot be used: it is taken.`);
  other.close();
});

it("goes on when nobody reads its log any more, and ends when it is told to", async () => {
  publisher.serve("/pagi", { body: aPage() });
  const gateway = start({ BEKAL_ALLOW_PRIVATE: publisher.host });
  const url = await gateway.ready;
  gateway.process.stdout?.destroy();
  gateway.process.stderr?.destroy();

  for (const path of ["/none", "/pagi"]) await fetch(url + storyPath(publisher.url(path)));
  expect((await fetch(url + storyPath(publisher.url("/pagi")))).status).toBe(200);
  gateway.process.kill("SIGTERM");
  expect(await gateway.ended).toBe(0);
});
