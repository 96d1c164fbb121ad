import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const project = fileURLToPath(new URL("../../", import.meta.url));

/** The real gateway, as its own process, serving the built app. */
export interface BuiltApp {
  readonly port: number;
  readonly origin: string;
  /** Asks it to end, as a machine that shuts down does. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again on the same port with the same data; another build when one is named. */
  restart(options?: { appFolder?: string }): Promise<void>;
  /** What it has written to its log so far. */
  log(): string;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

export interface BuiltAppOptions {
  /** Publishers on loopback that the gateway may fetch from, as `127.0.0.1:port`. */
  allowPrivate?: string[];
  /** The build to serve; without it `dist`. */
  appFolder?: string;
}

const START_TIMEOUT_MS = 20_000;

/** Starts the gateway on a free port of 127.0.0.1 with a data folder of its own. */
export async function startBuiltApp(options: BuiltAppOptions = {}): Promise<BuiltApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), "bekal-gateway-"));
  const port = await freePort();
  let appFolder = options.appFolder ?? join(project, "dist");
  let log = "";
  let gateway: ChildProcess | undefined;

  async function start(): Promise<void> {
    gateway = spawn(process.execPath, ["src/gateway/main.ts"], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
      env: environment({ port, dataFolder, appFolder, allowPrivate: options.allowPrivate ?? [] }),
    });
    gateway.stdout?.on("data", (text: Buffer) => (log += text.toString()));
    gateway.stderr?.on("data", (text: Buffer) => (log += text.toString()));
    await untilHealthy(gateway, port, () => log);
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ended = gateway;
    gateway = undefined;
    if (!ended || ended.exitCode !== null || ended.signalCode !== null) return;
    ended.kill(signal);
    await once(ended, "exit");
  }

  await start();
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
    async restart(next) {
      await end("SIGTERM");
      appFolder = next?.appFolder ?? appFolder;
      await start();
    },
    log: () => log,
    async remove() {
      await end("SIGKILL");
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

interface Setting {
  port: number;
  dataFolder: string;
  appFolder: string;
  allowPrivate: string[];
}

function environment({ port, dataFolder, appFolder, allowPrivate }: Setting): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOST: "127.0.0.1",
    PORT: String(port),
    BEKAL_APP: appFolder,
    BEKAL_DATA: dataFolder,
    BEKAL_ALLOW_PRIVATE: allowPrivate.join(","),
    // Journeys save faster than a person does.
    BEKAL_RATE_STORIES_PER_MINUTE: "10000",
    BEKAL_RATE_PICTURES_PER_MINUTE: "10000",
  };
}

/** A port that was free a moment ago: the gateway must find it again after a restart. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function untilHealthy(gateway: ChildProcess, port: number, log: () => string): Promise<void> {
  const endsAt = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < endsAt) {
    if (gateway.exitCode !== null) throw new Error(`The gateway did not start:\n${log()}`);
    if (await isHealthy(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  gateway.kill("SIGKILL");
  throw new Error(`The gateway was not ready in ${START_TIMEOUT_MS} ms:\n${log()}`);
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
    return answer.ok;
  } catch {
    // Not listening yet; asked again in a moment.
    return false;
  }
}
