// Makes a fresh machine ready: packages, their Node and, for tests, a browser. Runs on Node 18
// and up, before anything is installed; so plain JavaScript, and nothing but Node itself.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(project, "node_modules");
const lockFile = join(project, "package-lock.json");
/** What npm writes last: a killed install has none. */
const npmsOwnRecord = join(modules, ".package-lock.json");
/** The lock file that was installed, as a hash: dates alone lie after a checkout. */
const ownRecord = join(modules, ".bekal-setup");

const lockHash = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
if (!isInstalled()) install();
writeFileSync(ownRecord, lockHash);
const node = findNode();
if (process.argv.includes("--tests")) {
  say("Looking for a browser for the tests …");
  run(node, ["scripts/prepare-browser.ts"], "No browser for the tests.");
}

function isInstalled() {
  if (!existsSync(npmsOwnRecord)) return false;
  if (existsSync(ownRecord)) return readFileSync(ownRecord, "utf8") === lockHash;
  return statSync(npmsOwnRecord).mtimeMs >= statSync(lockFile).mtimeMs;
}

function install() {
  say("Installing the packages of package-lock.json (about a minute, once) …");
  // Errors only: npm's warnings are about the Node of this machine, which is not the one used.
  run("npm", ["ci", "--loglevel=error"], "npm ci did not work; what it says stands above.");
}

/** The project's own Node, which `npm run` then finds first; else this one if it is new enough. */
function findNode() {
  const own = join(modules, ".bin", process.platform === "win32" ? "node.cmd" : "node");
  if (majorOf(own) < 24) spawnSync("npm", ["rebuild", "node"], options("ignore"));
  if (majorOf(own) >= 24) return own;
  if (majorOf(process.execPath) >= 24) return process.execPath;
  return fail(
    `Bekal needs Node 24, and the npm package "node" could not bring it (this is ${process.version}). Please install Node 24.`,
  );
}

function majorOf(program) {
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

function run(program, parts, onFailure) {
  const { status } = spawnSync(program, parts, options("inherit"));
  if (status !== 0) fail(onFailure);
}

function options(stdio) {
  return { cwd: project, stdio, shell: process.platform === "win32" };
}

function say(line) {
  console.log(`bekal: ${line}`);
}

function fail(line) {
  console.error(`bekal: ${line}`);
  return process.exit(1);
}
