import { type Assets, readAssets } from "./assets.ts";
import { composeGateway, type Gateway } from "./compose.ts";
import { type Config, readConfig } from "./config.ts";
import { ConfigError } from "./config-values.ts";
import { createLog, describeError } from "./log.ts";
import { type RunningServer, startServer } from "./server.ts";

/** A start that cannot go on, in one line for the operator. */
class StartError extends Error {}

// Whoever read the log may be gone. Without a listener each line would be a mistake of its own, and
// telling of it the next one, without an end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
const log = createLog((line) => process.stderr.write(line));

try {
  await start(readConfig(process.env));
} catch (cause) {
  if (!(cause instanceof StartError || cause instanceof ConfigError)) throw cause;
  process.stderr.write(`Bekal cannot start: ${cause.message}\n`);
  process.exit(1);
}

async function start(config: Config): Promise<void> {
  const assets = await readApp(config.appFolder);
  warnOfPrivate(config.allowPrivate);
  const gateway = await compose(config, assets);
  const server = await listen(gateway, config);
  endOn(["SIGTERM", "SIGINT"], async () => {
    await server.stop();
    await gateway.close();
  });
  process.stdout.write(`Bekal is ready: ${server.url}\n`);
}

async function readApp(folder: string): Promise<Assets> {
  const assets = await readAssets(folder).catch((cause: unknown) => {
    throw new StartError(messageOf(cause), { cause });
  });
  if (assets !== undefined) return assets;
  throw new StartError(`there is no built app in ${folder}. Run: npm run build`);
}

async function compose(config: Config, assets: Assets): Promise<Gateway> {
  try {
    return await composeGateway(config, { assets, log });
  } catch (cause) {
    const folder = `BEKAL_DATA is ${JSON.stringify(config.dataFolder)}`;
    throw new StartError(`${folder}, which cannot be used: ${messageOf(cause)}`, { cause });
  }
}

async function listen({ app }: Gateway, { host, port }: Config): Promise<RunningServer> {
  try {
    return await startServer(app, { host, port });
  } catch (cause) {
    const why = messageOf(cause).includes("EADDRINUSE") ? "it is taken" : messageOf(cause);
    throw new StartError(`PORT ${port} on HOST ${host} cannot be used: ${why}.`, { cause });
  }
}

function warnOfPrivate(allowPrivate: string[]): void {
  for (const pair of allowPrivate) {
    process.stderr.write(`WARNING: the gateway may fetch from the private address ${pair}.\n`);
  }
  if (allowPrivate.length === 0) return;
  process.stderr.write("WARNING: so may everyone who reaches it (BEKAL_ALLOW_PRIVATE).\n");
  log("private-allowed", { count: allowPrivate.length });
}

/** Ends once, however often it is told to; a mistake of ours ends it too, with another code. */
function endOn(signals: NodeJS.Signals[], finish: () => Promise<void>): void {
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    log("stopping");
    finish().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  for (const signal of signals) process.on(signal, () => end(0));
  process.on("uncaughtException", (error) => {
    log("uncaught", describeError(error));
    end(1);
  });
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
